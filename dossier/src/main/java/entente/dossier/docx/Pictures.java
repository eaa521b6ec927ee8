package entente.dossier.docx;

import entente.dossier.paper.Block;
import entente.dossier.vector.Drawn;
import entente.dossier.vector.Raster;
import entente.dossier.vector.Tracing;
import entente.dossier.xml.Xml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Pictures twice: as SVG for who can draw it, as PNG for who cannot. */
final class Pictures {
    private static final int PIXELS = 1800;

    private final Packing packing;
    private final List<String> relations = new ArrayList<>();

    Pictures(Packing packing) {
        this.packing = packing;
    }

    /** The pictures' files, by the numbers of their relations. */
    List<String> files() {
        return relations;
    }

    void add(Xml xml, Block.Drawing drawing) {
        Drawn drawn = Tracing.of(drawing.svg());
        int png = file("png", Raster.png(drawn, PIXELS));
        int svg = file("svg", drawing.svg().getBytes(StandardCharsets.UTF_8));
        long width = (long) Paper.TEXT * Paper.EMU;
        long height = Math.round(width * drawn.height() / drawn.width());
        xml.open("w:p").open("w:pPr").leaf("w:keepNext").close().open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml.leaf("wp:extent", "cx", width, "cy", height);
        xml.leaf("wp:docPr", "id", png + 1, "name", "Picture", "descr", drawing.description());
        xml.open("a:graphic").open("a:graphicData", "uri", Names.PIC).open("pic:pic");
        xml.open("pic:nvPicPr").leaf("pic:cNvPr", "id", png + 1, "name", "Picture");
        xml.leaf("pic:cNvPicPr").close();
        xml.open("pic:blipFill").open("a:blip", "r:embed", id(png)).open("a:extLst");
        xml.open("a:ext", "uri", Names.SVG_EXTENSION);
        xml.leaf("asvg:svgBlip", "xmlns:asvg", Names.SVG, "r:embed", id(svg)).close(3);
        xml.open("a:stretch").leaf("a:fillRect").close(2);
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", 0, "y", 0);
        xml.leaf("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close(9);
    }

    static String id(int file) {
        return "rIdPicture" + (file + 1);
    }

    private int file(String extension, byte[] bytes) {
        int number = relations.size();
        String name = "media/picture" + (number + 1) + "." + extension;
        relations.add(name);
        packing.add("word/" + name, bytes);
        return number;
    }
}
