package kontor.platform.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.Menu;
import kontor.platform.api.module.Modules;
import kontor.platform.api.module.RoleTemplate;
import kontor.platform.api.security.Grant;

/** Nothing can be done that no role allows, and no role allows what cannot be done. */
final class PermissionPromises {

    /** What every record can have done to it. */
    private static final List<String> OPERATIONS = List.of("read", "create", "update", "archive", "delete");

    private final Set<String> known = new TreeSet<>();

    PermissionPromises(Modules all, List<Subject> subjects) {
        all.definitions().forEach(definition -> known.addAll(operations(definition)));
        subjects.forEach(subject -> known.addAll(subject.actions()));
    }

    private static List<String> operations(EntityDefinition<?> definition) {
        Stream<String> more = definition.imported() ? Stream.of("import") : Stream.empty();
        return Stream.concat(OPERATIONS.stream(), more).map(definition::permission).toList();
    }

    List<String> everyPermissionHasARole(Subject subject) {
        Set<String> wanted = new TreeSet<>(subject.actions());
        subject.definitions().forEach(definition -> wanted.addAll(operations(definition)));
        wanted.removeIf(permission -> grants(subject).stream().anyMatch(grant -> grant.covers(permission)));
        return wanted.stream().map(permission -> permission + " belongs to no role of the module").toList();
    }

    List<String> everyGrantAllowsSomething(Subject subject) {
        return grants(subject).stream().filter(grant -> known.stream().noneMatch(grant::covers)).map(Grant::action)
                .distinct().map(action -> action + " is granted, but nobody asks for it").toList();
    }

    List<String> menusAskForSomething(Subject subject) {
        return subject.module().menus().stream().map(Menu::permission).filter(permission -> !known.contains(permission))
                .map(permission -> "a menu asks for " + permission + ", which there is not").toList();
    }

    List<String> rolesBearTheModule(Subject subject) {
        List<String> faults = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        for (RoleTemplate role : subject.module().roles()) {
            if (!role.key().startsWith(subject.id() + ".") || !keys.add(role.key())) {
                faults.add("the role " + role.key() + " does not begin with " + subject.id() + ". or is there twice");
            }
        }
        return faults;
    }

    private static List<Grant> grants(Subject subject) {
        return subject.module().roles().stream().flatMap(role -> role.grants().stream()).toList();
    }
}
