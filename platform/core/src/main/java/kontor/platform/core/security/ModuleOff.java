package kontor.platform.core.security;

/** The use case belongs to a module that the tenant has not switched on; to callers it does not exist. */
public class ModuleOff extends RuntimeException {

    /** The use case asked for. */
    public ModuleOff(String action) {
        super(action);
    }
}
