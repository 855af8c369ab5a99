package kontor.base.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kontor.platform.api.entity.Ancestry;
import kontor.platform.api.entity.BusinessRuleViolation;

/**
 * An organization or a person that the firm deals with. It exists once; customer, supplier, employee and partner are
 * roles that it plays. A contact is a person at an organization.
 */
@Entity
@Table(name = "base_party")
public class Party extends TradingParty {

    @NotNull
    @Enumerated(EnumType.STRING)
    private PartyKind kind = PartyKind.ORGANIZATION;

    @NotBlank
    @Size(max = 200)
    private String name;

    @Size(max = 40)
    private String number;

    private boolean customer;

    private boolean supplier;

    private boolean employee;

    private boolean partner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id")
    private Party organization;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reports_to_id")
    private Party reportsTo;

    @Size(max = 100)
    @Column(name = "job_title")
    private String jobTitle;

    @Size(max = 40)
    private String mobile;

    @Size(max = 200)
    private String website;

    @Size(max = 4000)
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Party mergedInto;

    /** A party yet to be filled in. */
    public Party() {
    }

    /** A party of that kind and name. */
    public Party(PartyKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    /**
     * Checks what its fields say together: only a person is at an organization or reports to somebody, and nobody
     * reports to themselves. Errors: {@link BusinessRuleViolation} that names the field.
     */
    public void checkLinks() {
        if (kind == PartyKind.ORGANIZATION && organization != null) {
            throw BusinessRuleViolation.of("organization", "base.party.organization-of-organization");
        }
        if (kind == PartyKind.ORGANIZATION && reportsTo != null) {
            throw BusinessRuleViolation.of("reportsTo", "base.party.organization-reports");
        }
        if (Ancestry.circles(this, Party::getReportsTo)) {
            throw BusinessRuleViolation.of("reportsTo", "base.circle");
        }
    }

    /** Checks that another one may be a duplicate of this. Errors: {@link BusinessRuleViolation} if the two cannot be the same. */
    public void mustBeTheSameAs(Party duplicate) {
        if (equals(duplicate)) {
            throw BusinessRuleViolation.of("duplicate", "base.party.merge-with-itself");
        }
        if (kind != duplicate.kind) {
            throw BusinessRuleViolation.of("duplicate", "base.party.merge-of-kinds");
        }
        if (duplicate.mergedInto != null || mergedInto != null) {
            throw BusinessRuleViolation.of("duplicate", "base.party.merged-already");
        }
    }

    /**
     * Takes the place of a duplicate: what is empty here is filled from there, roles are joined, and the duplicate goes
     * out of use, pointing here. Errors: as {@link #mustBeTheSameAs}.
     */
    public void absorb(Party duplicate) {
        mustBeTheSameAs(duplicate);
        Gaps.fill(this, duplicate);
        customer |= duplicate.customer;
        supplier |= duplicate.supplier;
        employee |= duplicate.employee;
        partner |= duplicate.partner;
        duplicate.mergedInto = this;
        duplicate.archive();
    }

    /** Organization or person. */
    public PartyKind getKind() {
        return kind;
    }

    /** See {@link #getKind}. */
    public void setKind(PartyKind kind) {
        this.kind = kind;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** The firm's own number for it, unique where given. */
    public String getNumber() {
        return number;
    }

    /** See {@link #getNumber}. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** Whether it buys from the firm. */
    public boolean isCustomer() {
        return customer;
    }

    /** See {@link #isCustomer}. */
    public void setCustomer(boolean customer) {
        this.customer = customer;
    }

    /** Whether the firm buys from it. */
    public boolean isSupplier() {
        return supplier;
    }

    /** See {@link #isSupplier}. */
    public void setSupplier(boolean supplier) {
        this.supplier = supplier;
    }

    /** Whether it works for the firm. */
    public boolean isEmployee() {
        return employee;
    }

    /** See {@link #isEmployee}. */
    public void setEmployee(boolean employee) {
        this.employee = employee;
    }

    /** Whether it sells the firm's goods on, or sells together with the firm. */
    public boolean isPartner() {
        return partner;
    }

    /** See {@link #isPartner}. */
    public void setPartner(boolean partner) {
        this.partner = partner;
    }

    /** The organization that this person is at; null for an organization or a private person. */
    public Party getOrganization() {
        return organization;
    }

    /** See {@link #getOrganization}. */
    public void setOrganization(Party organization) {
        this.organization = organization;
    }

    /** The person that this person reports to. */
    public Party getReportsTo() {
        return reportsTo;
    }

    /** See {@link #getReportsTo}. */
    public void setReportsTo(Party reportsTo) {
        this.reportsTo = reportsTo;
    }

    /** What a person does at the organization. */
    public String getJobTitle() {
        return jobTitle;
    }

    /** See {@link #getJobTitle}. */
    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    /** Mobile telephone number. */
    public String getMobile() {
        return mobile;
    }

    /** See {@link #getMobile}. */
    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    /** Web address. */
    public String getWebsite() {
        return website;
    }

    /** See {@link #getWebsite}. */
    public void setWebsite(String website) {
        this.website = website;
    }

    /** Whatever else is worth knowing. */
    public String getNote() {
        return note;
    }

    /** See {@link #getNote}. */
    public void setNote(String note) {
        this.note = note;
    }

    /** The party that took this one's place when it was found to be a duplicate; null as a rule. */
    public Party getMergedInto() {
        return mergedInto;
    }
}
