package kontor.base.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.InvalidInput;
import kontor.platform.api.entity.RecordNotFound;
import kontor.platform.api.entity.RecordService;
import kontor.platform.api.entity.Row;
import kontor.platform.api.file.Files;
import kontor.platform.api.file.StoredFile;
import kontor.platform.api.security.Action;

/** Use cases about products. */
@ApplicationScoped
public class ProductService extends RecordService<Product> {

    @Inject
    ProductRepository products;

    @Inject
    Files files;

    @Override
    public EntityDefinition<Product> definition() {
        return ProductDefinition.VALUE;
    }

    /** Shows a picture for a product, in place of the one before. Errors: as {@link #update}, and for what is no picture. */
    @Action("base.product.update")
    public Row showPicture(UUID id, long version, String name, InputStream bytes) {
        return act(id, version, product -> {
            dropPicture(product);
            StoredFile stored = files.keep(name, bytes);
            if (!stored.isPicture()) {
                throw new InvalidInput("picture", "base.product.no-picture", stored.contentType());
            }
            product.showPicture(stored.id());
        });
    }

    /** Takes a product's picture away. Errors: as {@link #update}. */
    @Action("base.product.update")
    public void hidePicture(UUID id, long version) {
        act(id, version, this::dropPicture);
    }

    /** The stored picture of a product, if it has one. Errors: {@link RecordNotFound}. */
    @Action(value = "base.product.read", readOnly = true)
    public Optional<StoredFile> picture(UUID id) {
        Product product = products.find(id).orElseThrow(() -> new RecordNotFound("base.product", id));
        return product.getPicture() == null ? Optional.empty() : files.find(product.getPicture());
    }

    /** Its content; the receiver closes it. Errors: {@link RecordNotFound}, also if the product has no picture. */
    @Action(value = "base.product.read", readOnly = true)
    public InputStream openPicture(UUID id) {
        return files.open(picture(id).orElseThrow(() -> new RecordNotFound("base.product", id)).id());
    }

    @Override
    protected void beforeWrite(Product product) {
        product.checkPrices();
    }

    @Override
    protected void beforeDelete(Product product) {
        dropPicture(product);
    }

    private void dropPicture(Product product) {
        if (product.getPicture() != null) {
            files.drop(product.getPicture());
            product.showPicture(null);
        }
    }
}
