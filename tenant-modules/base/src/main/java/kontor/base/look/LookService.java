package kontor.base.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.file.Files;
import kontor.platform.api.file.StoredFile;
import kontor.platform.api.look.FirmLook;
import kontor.platform.api.security.Action;

/** Use cases about the firm's own colour and logo. */
@ApplicationScoped
public class LookService {

    /** The largest logo, in bytes: it goes into every page and every document. */
    public static final int MOST_BYTES = 512 * 1024;

    /** Media types of logos. */
    public static final List<String> KINDS = List.of("image/png", "image/jpeg");

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    @Inject
    FirmLook look;

    @Inject
    Files files;

    /** What has been chosen. */
    @Action(value = "base.look.read", readOnly = true)
    public Look get() {
        return now();
    }

    /** Chooses a colour; null for none. Errors: {@link InvalidInput} for what is not written {@code #rrggbb}. */
    @Action("base.look.update")
    public Look setColor(String color) {
        if (color != null && !COLOR.matcher(color).matches()) {
            throw new InvalidInput("color", "base.look.color-malformed", color);
        }
        look.setColor(color == null ? null : color.toLowerCase(Locale.ROOT));
        return now();
    }

    /** Shows a logo, in place of the one before. Errors: {@link InvalidInput} for what is too large, or neither PNG nor JPEG. */
    @Action("base.look.update")
    public Look showLogo(String name, InputStream bytes) {
        change(files.keep(name, new ByteArrayInputStream(LogoRule.read(bytes))).id());
        return now();
    }

    /** Takes the logo away; none being there is no error. */
    @Action("base.look.update")
    public void hideLogo() {
        change(null);
    }

    /** The content of the logo; the receiver closes it. Errors: {@link RecordNotFound} if there is none. */
    @Action(value = "base.look.read", readOnly = true)
    public InputStream openLogo() {
        return files.open(look.logo().orElseThrow(() -> new RecordNotFound("platform.file", null)));
    }

    private void change(UUID logo) {
        look.changeLogo(logo).ifPresent(files::drop);
    }

    private Look now() {
        StoredFile logo = look.logo().flatMap(files::find).orElse(null);
        return new Look(look.color().orElse(null), logo);
    }
}
