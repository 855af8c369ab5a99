package kontor.platform.core.entity;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;

/**
 * Lets Bean Validation look at every attribute of a record that was made here; what it points at has been checked by itself.
 * Not for records that were read: their references may not be there yet.
 */
final class AllLoaded implements TraversableResolver {

    @Override
    public boolean isReachable(Object record, Path.Node attribute, Class<?> root, Path path, ElementType type) {
        return true;
    }

    @Override
    public boolean isCascadable(Object record, Path.Node attribute, Class<?> root, Path path, ElementType type) {
        return true;
    }
}
