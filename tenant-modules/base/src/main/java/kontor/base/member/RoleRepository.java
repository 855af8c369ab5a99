package kontor.base.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.Repository;
import kontor.platform.api.security.Grant;

/** Finds roles and their lines. */
@ApplicationScoped
public class RoleRepository extends Repository<Role> {

    @Inject
    Data lines;

    /** For CDI. */
    public RoleRepository() {
        super(Role.class);
    }

    /** The lines of a role that the caller may see, by action. */
    public List<RoleGrant> lines(Role role) {
        return lines.unscoped(RoleGrant.class).where("r.role = :role").with("role", role).orderBy("r.action, r.id").list();
    }

    /** Puts lines in the place of those a role has; what is the same in both stays, so that its history tells what was changed. */
    public void replaceLines(Role role, List<RoleGrant> others) {
        List<Grant> wanted = new ArrayList<>(others.stream().map(RoleGrant::asGrant).toList());
        lines(role).stream().filter(line -> !wanted.remove(line.asGrant())).forEach(lines::remove);
        others.stream().filter(line -> wanted.remove(line.asGrant())).forEach(lines::add);
    }
}
