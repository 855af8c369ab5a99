package kontor.platform.core.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import kontor.platform.api.look.FirmLook;

/** Two columns of the tenant's own row, the only ones that the tenant's role may write. */
@ApplicationScoped
public class TenantLook implements FirmLook {

    private static final String COLOR = "SELECT brand_color FROM platform_tenant";
    private static final String LOGO = "SELECT logo_file FROM platform_tenant";
    private static final String LOGO_HELD = "SELECT logo_file FROM platform_tenant FOR UPDATE";
    private static final String SET_COLOR = "UPDATE platform_tenant SET brand_color = ?1";
    private static final String SET_LOGO = "UPDATE platform_tenant SET logo_file = cast(?1 as uuid)";

    @PersistenceContext(unitName = "tenant")
    EntityManager entities;

    @Override
    public Optional<String> color() {
        return Optional.ofNullable((String) entities.createNativeQuery(COLOR).getSingleResult());
    }

    @Override
    public Optional<UUID> logo() {
        return Optional.ofNullable((UUID) entities.createNativeQuery(LOGO).getSingleResult());
    }

    @Override
    public void setColor(String color) {
        entities.createNativeQuery(SET_COLOR).setParameter(1, color).executeUpdate();
    }

    @Override
    public Optional<UUID> changeLogo(UUID file) {
        Optional<UUID> before = Optional.ofNullable((UUID) entities.createNativeQuery(LOGO_HELD).getSingleResult());
        entities.createNativeQuery(SET_LOGO).setParameter(1, file == null ? null : file.toString()).executeUpdate();
        return before;
    }
}
