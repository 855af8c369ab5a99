package kontor.base;

import java.util.UUID;

/**
 * What is known of a party that another module wants made.
 *
 * @param person       whether it is a person; else an organization
 * @param name         what it is called
 * @param organization the organization that the person is at; null for an organization or a private person
 * @param jobTitle     what the person does there; null if unknown
 * @param email        e-mail address; null if unknown
 * @param phone        telephone number; null if unknown
 * @param city         town; null if unknown
 * @param country      ISO 3166-1 alpha-2 code; null if unknown
 */
public record NewParty(boolean person, String name, UUID organization, String jobTitle, String email, String phone, String city,
                       String country) {
}
