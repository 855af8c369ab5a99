package kontor.platform.api.look;

import java.util.Optional;
import java.util.UUID;

/** The colour and the logo that the firm of the running action has chosen. Who may choose is for the module to say that asks. */
public interface FirmLook {

    /** Its colour, written {@code #rrggbb} in lower case; empty for none. */
    Optional<String> color();

    /** The file of its logo; empty for none. */
    Optional<UUID> logo();

    /** Chooses a colour, written {@code #rrggbb} in lower case; null for none. */
    void setColor(String color);

    /**
     * Chooses a logo; null for none. Whoever chooses one meanwhile waits for this transaction.
     *
     * @return the file of the one before
     */
    Optional<UUID> changeLogo(UUID file);
}
