package entente.cli.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** What the operating system's errors mean to somebody who wanted to read a file. */
final class Failures {
    private Failures() {}

    static Complaint of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> Complaint.io("error.missing");
            case AccessDeniedException _ -> Complaint.io("error.denied");
            case FileSystemLoopException _ -> Complaint.io("error.loop");
            case NotDirectoryException _ -> Complaint.io("error.missing");
            case FileSystemException e -> ofReason(Objects.toString(e.getReason(), ""));
            default -> ofReason(Objects.toString(failure.getMessage(), ""));
        };
    }

    private static Complaint ofReason(String reason) {
        if (reason.contains("symbolic links")) {
            return Complaint.io("error.loop");
        }
        if (reason.equals("Not a directory")) {
            return Complaint.io("error.missing");
        }
        return Complaint.io("error.io", reason);
    }
}
