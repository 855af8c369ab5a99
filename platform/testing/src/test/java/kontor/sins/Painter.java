package kontor.sins;

import jakarta.ws.rs.core.Response;

/** Knows Jakarta REST outside the faces. */
public class Painter {
    Response picture;
}
