package kontor.ui.base;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kontor.base.product.ProductDefinition;
import kontor.base.product.ProductService;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldDefinition;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.Row;
import kontor.platform.api.file.StoredFile;
import kontor.ui.workspace.exchange.FileOut;
import kontor.ui.workspace.exchange.PictureBox;
import kontor.ui.workspace.firm.WorkspaceCaller;
import kontor.ui.workspace.record.RecordExtension;
import kontor.ui.workspace.screen.Screen;

/** In the form of a product: its picture, changed apart from what is typed there. */
@ApplicationScoped
public class ProductPicture implements RecordExtension {

    private final ProductService products;
    private final WorkspaceCaller caller;

    /** For proxies. */
    protected ProductPicture() {
        this(null, null);
    }

    /** Pictures that this service keeps. */
    @Inject
    public ProductPicture(ProductService products, WorkspaceCaller caller) {
        this.products = products;
        this.caller = caller;
    }

    @Override
    public boolean serves(EntityDefinition<?> definition) {
        return definition.name().equals(ProductDefinition.VALUE.name());
    }

    @Override
    public Optional<Component> inPlace(Screen screen, EntityDefinition<?> definition, Row row, FieldDefinition field, Consumer<Row> changed) {
        PictureBox.Terms terms = new PictureBox.Terms(screen.names().field(definition, field), screen.title(definition, row),
                screen.may(definition, "update"), FilesPanel.MOST_BYTES, StoredFile.PICTURES);
        return Optional.of(new PictureBox(screen, terms, new Kept(screen, definition, row, changed)));
    }

    /** The picture of one product, at the version that the page stands on. */
    private final class Kept implements PictureBox.Picture {

        private final Screen screen;
        private final EntityDefinition<?> definition;
        private final Consumer<Row> changed;
        private Row now;

        Kept(Screen screen, EntityDefinition<?> definition, Row row, Consumer<Row> changed) {
            this.screen = screen;
            this.definition = definition;
            this.changed = changed;
            this.now = row;
        }

        @Override
        public Optional<DownloadHandler> shown() {
            UUID product = now.id();
            return products.picture(product).map(known -> new FileOut(caller, UI.getCurrent(), () -> {
                StoredFile file = products.picture(product).orElseThrow(() -> new RecordNotFound(definition.name(), product));
                return new FileOut.Content(file.name(), file.contentType(), file.isInline(), file.size(), products.openPicture(product));
            }));
        }

        @Override
        public void show(String name, byte[] bytes) {
            goOn(products.showPicture(now.id(), now.version(), name, new ByteArrayInputStream(bytes)));
        }

        @Override
        public void hide() {
            products.hidePicture(now.id(), now.version());
            goOn(screen.desk().get(definition, now.id()));
        }

        private void goOn(Row later) {
            now = later;
            changed.accept(later);
        }
    }
}
