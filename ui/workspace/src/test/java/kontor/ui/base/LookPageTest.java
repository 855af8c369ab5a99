package kontor.ui.base;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kontor.base.look.Look;
import kontor.base.look.LookService;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.file.StoredFile;
import kontor.platform.core.look.LogoService;
import kontor.ui.workspace.fake.Stage;
import kontor.ui.workspace.firm.FirmBinding;
import kontor.ui.workspace.firm.WorkspaceCaller;
import kontor.ui.workspace.shell.LogoOut;
import kontor.ui.workspace.shell.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookPageTest {

    private static final LogoOut OUT = new LogoOut(new LogoService(), new WorkspaceCaller());
    private static Choice choice;

    private final Stage stage = Stage.open(List.of(Here.class));

    /** The page, over what the firm of the test has chosen. */
    @Route(value = ":tenant/" + LookPage.ADDRESS, layout = Shell.class)
    public static final class Here extends LookPage {

        /** The page. */
        public Here() {
            super(choice, OUT);
        }
    }

    /** What the firm has chosen. */
    private static final class Choice extends LookService {

        private String color;
        private StoredFile logo;

        @Override
        public Look get() {
            return new Look(color, logo);
        }

        @Override
        public Look setColor(String chosen) {
            if ("#nocolor".equals(chosen)) {
                throw new InvalidInput("color", "base.look.color-malformed", chosen);
            }
            color = chosen;
            return get();
        }

        @Override
        public Look showLogo(String name, InputStream bytes) {
            logo = new StoredFile(UUID.randomUUID(), name, "image/png", 3, "", Instant.EPOCH);
            return get();
        }

        @Override
        public void hideLogo() {
            logo = null;
        }
    }

    @BeforeEach
    void open() {
        new FirmBinding("acme", "alice").bind(UI.getCurrent());
        stage.added.add(OUT);
        choice = new Choice();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static TextField color() {
        return _get(TextField.class, s -> s.withLabel("Colour"));
    }

    private static void save() {
        _click(_get(Button.class, s -> s.withText("Save")));
    }

    @Test
    void aColourIsChosenAndGivenUpAgain() {
        stage.at("acme/base/look");
        _setValue(color(), "#1f7a4d");
        save();
        assertThat(choice.color).isEqualTo("#1f7a4d");
        assertThat(color().getValue()).isEqualTo("#1f7a4d");

        _click(_get(Button.class, s -> s.withText("Use no colour of our own")));
        assertThat(choice.color).isNull();
        assertThat(color().getValue()).isEmpty();
    }

    @Test
    void whatIsMadeOfALightColourIsSaidBeforeItIsSaved() {
        stage.at("acme/base/look");
        _setValue(color(), "#ffe066");
        _assertOne(Span.class, s -> s.withPredicate(told -> told.getText().startsWith("Too light for white text: #")));
        assertThat(_get(Input.class).getValue()).isEqualTo("#ffe066");
        assertThat(choice.color).isNull();
    }

    @Test
    void whatIsNoColourIsSaidAtItsField() {
        stage.at("acme/base/look");
        _setValue(color(), "#nocolor");
        save();
        assertThat(color().isInvalid()).isTrue();
        assertThat(color().getErrorMessage()).contains("#nocolor");
    }

    @Test
    void aLogoIsPutInAndTakenAway() {
        stage.at("acme/base/look");
        _assertNone(Image.class);
        UploadKt._upload(_get(Upload.class), "logo.png", "image/png", new byte[] {1, 2, 3});
        assertThat(_get(Image.class).getAlt()).contains("Acme Outfitters");

        _click(_get(Button.class, s -> s.withText("Remove the picture")));
        _fireConfirm(_get(ConfirmDialog.class));
        _assertNone(Image.class);
    }

    @Test
    void theLogoStandsBesideTheFirmsNameInPlaceOfItsInitial() {
        stage.at("acme");
        _assertOne(Span.class, s -> s.withClasses("k-firm-mark"));
        stage.close();

        Stage other = Stage.open();
        new FirmBinding("acme", "alice").bind(UI.getCurrent());
        other.added.add(OUT);
        other.access.withLogo();
        other.at("acme");
        _assertNone(Span.class, s -> s.withClasses("k-firm-mark"));
        assertThat(_get(Image.class).getAlt()).contains("");
    }

    @Test
    void whoMayNotChooseDoesNotGetThere() {
        stage.access.without("base.look.update");
        stage.at("acme/base/look");
        _assertNone(TextField.class, s -> s.withLabel("Colour"));
        assertThat(_get(H1.class).getText()).isNotEqualTo("Look");
    }
}
