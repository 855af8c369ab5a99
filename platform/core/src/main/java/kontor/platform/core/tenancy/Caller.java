package kontor.platform.core.tenancy;

import java.util.Locale;

/**
 * Who stands at the door, as the face has established it.
 *
 * @param tenant  alias of the tenant they want to act in
 * @param subject their identifier at the identity provider
 * @param locale  language for messages
 * @param channel face they came through: {@code screen}, {@code api} or {@code job}
 */
public record Caller(String tenant, String subject, Locale locale, String channel) {
}
