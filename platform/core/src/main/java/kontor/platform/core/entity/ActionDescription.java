package kontor.platform.core.entity;

import java.lang.reflect.Method;

/**
 * An action of its own that an entity's service offers.
 *
 * @param name       such as {@code win}
 * @param permission such as {@code crm.opportunity.win}
 * @param input      record whose components are asked for; null if nothing is
 * @param method     what carries it out
 */
public record ActionDescription(String name, String permission, Class<? extends Record> input, Method method) {
}
