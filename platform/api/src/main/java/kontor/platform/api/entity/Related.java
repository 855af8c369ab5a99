package kontor.platform.api.entity;

import java.util.Set;

/**
 * Records of another entity that point at one, shown beside it.
 *
 * @param key        their key there
 * @param definition definition of the records shown
 * @param field      their field, by public name, that points there
 * @param follows    states of the one in which such a record is what usually comes next, made of it by one press
 */
public record Related(String key, String definition, String field, Set<String> follows) {
}
