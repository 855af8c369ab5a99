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
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kontor.base.product.ProductDefinition;
import kontor.base.product.ProductService;
import kontor.base.product.UnitOfMeasureDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.Row;
import kontor.platform.api.file.StoredFile;
import kontor.platform.api.value.Reference;
import kontor.ui.workspace.fake.Stage;
import kontor.ui.workspace.firm.FirmBinding;
import kontor.ui.workspace.firm.WorkspaceCaller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductPictureTest {

    private final Stage stage = Stage.open();
    private final Pictures pictures = new Pictures();
    private Row tent;

    /** Keeps one picture of one product, and counts the product's version as the real one does. */
    private final class Pictures extends ProductService {

        private byte[] kept;

        @Override
        public Optional<StoredFile> picture(UUID id) {
            return Optional.ofNullable(kept).map(bytes -> new StoredFile(id, "tent.png", "image/png", bytes.length, "", Instant.EPOCH));
        }

        @Override
        public Row showPicture(UUID id, long version, String name, InputStream bytes) {
            if (!name.endsWith(".png")) {
                throw new InvalidInput("picture", "base.product.no-picture", "text/plain");
            }
            try {
                kept = bytes.readAllBytes();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return stage.desk.update(ProductDefinition.VALUE, id, version, Row.of(Map.of()));
        }

        @Override
        public void hidePicture(UUID id, long version) {
            kept = null;
            stage.desk.update(ProductDefinition.VALUE, id, version, Row.of(Map.of()));
        }
    }

    @BeforeEach
    void oneProduct() {
        new FirmBinding("acme", "alice").bind(UI.getCurrent());
        stage.added.add(new ProductPicture(pictures, new WorkspaceCaller()));
        Row piece = stage.desk.put(UnitOfMeasureDefinition.VALUE, "code", "pcs", "name", "Piece");
        tent = stage.desk.put(ProductDefinition.VALUE, "name", "Tent", "code", "T-1", "kind", "GOODS", "unit", new Reference(piece.id(), "pcs"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void open() {
        stage.at("acme/m/base/products/" + tent.id());
    }

    private static void choose(String name) {
        UploadKt._upload(_get(Upload.class), name, "image/png", new byte[] {1, 2, 3});
    }

    @Test
    void aPictureIsPutIn() {
        open();
        _assertNone(Image.class);
        choose("tent.png");

        assertThat(pictures.kept).containsExactly(1, 2, 3);
        assertThat(_get(Image.class).getAlt()).contains("Tent");
    }

    @Test
    void whatWasTypedMeanwhileIsStillSaved() {
        open();
        _setValue(_get(TextField.class, s -> s.withLabel("Name")), "Tent for two");
        choose("tent.png");
        _click(_get(Button.class, s -> s.withText("Save")));

        Row now = stage.desk.get(ProductDefinition.VALUE, tent.id());
        assertThat(now.get("name")).isEqualTo("Tent for two");
        assertThat(now.version()).isEqualTo(tent.version() + 2);
    }

    @Test
    void whatIsNoPictureIsRefusedAndTheOneBeforeStays() {
        pictures.kept = new byte[] {9};
        open();
        choose("notes.txt");

        assertThat(pictures.kept).containsExactly(9);
        _assertOne(Image.class);
    }

    @Test
    void itIsTakenAwayAfterAQuestion() {
        pictures.kept = new byte[] {9};
        open();
        _click(_get(Button.class, s -> s.withText("Remove the picture")));
        assertThat(pictures.kept).isNotNull();
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(pictures.kept).isNull();
        _assertNone(Image.class);
    }

    @Test
    void whoMayNotChangeTheProductOnlyLooks() {
        pictures.kept = new byte[] {9};
        stage.access.without("base.product.update");
        open();

        _assertOne(Image.class);
        _assertNone(Upload.class);
        _assertNone(Button.class, s -> s.withText("Remove the picture"));
    }

    @Test
    void aNewProductHasNoneYet() {
        stage.at("acme/m/base/products/new");
        _assertNone(Upload.class);
    }
}
