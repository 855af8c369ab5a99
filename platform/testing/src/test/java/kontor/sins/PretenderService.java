package kontor.sins;

import kontor.platform.api.security.Action;

/** Asks for a permission of another module. */
public class PretenderService {

    /** Guarded by the wrong key. */
    @Action("virtue.thing.read")
    public void peek() {
    }
}
