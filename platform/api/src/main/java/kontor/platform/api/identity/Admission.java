package kontor.platform.api.identity;

/**
 * An account that may enter the tenant.
 *
 * @param subject what the identity provider calls the person
 * @param byMail  whether this installation sends mails, so that newcomers are told; otherwise they need a link
 */
public record Admission(String subject, boolean byMail) {
}
