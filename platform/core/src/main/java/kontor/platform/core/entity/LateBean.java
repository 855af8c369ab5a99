package kontor.platform.core.entity;

import jakarta.enterprise.inject.spi.CDI;

/**
 * A bean for an object that the container does not make, such as a listener of the persistence provider. It is looked up
 * when it is first needed and then kept: the server finds out who asks by walking the stack, which costs more than a stamp.
 *
 * @param <T> the bean's type; its scope must be the application's, or it must not mind being kept
 */
final class LateBean<T> {

    private final Class<T> type;
    private volatile T bean;

    LateBean(Class<T> type) {
        this.type = type;
    }

    T get() {
        T known = bean;
        if (known == null) {
            known = CDI.current().select(type).get();
            bean = known;
        }
        return known;
    }
}
