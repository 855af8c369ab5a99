package kontor.crm.lead;

/** Who becomes the customer when a lead is converted. */
public enum CustomerChoice {
    /** A new organization, made of the lead's company; its contact, if named, becomes a person there. */
    NEW_ORGANIZATION,
    /** A new private person, made of the lead's contact. */
    NEW_PERSON,
    /** A party that is there already. */
    EXISTING
}
