package kontor.base.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kontor.base.PartyMerge;
import kontor.base.party.Party;
import kontor.platform.api.entity.Data;

/** Products whose supplier turns out to be another party. */
@ApplicationScoped
public class ProductTies implements PartyMerge {

    @Inject
    Data data;

    @Override
    public String module() {
        return "base";
    }

    @Override
    public void move(UUID duplicate, UUID kept) {
        Party to = data.pointer(Party.class, kept);
        data.unscoped(Product.class).where("r.supplier.id = :gone").with("gone", duplicate).list()
                .forEach(product -> product.setSupplier(to));
    }
}
