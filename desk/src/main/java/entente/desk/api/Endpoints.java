package entente.desk.api;

import java.util.List;

/** A group of things that programs can ask. */
interface Endpoints {
    List<Endpoint> endpoints();
}
