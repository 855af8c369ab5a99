package kontor.crm.lead;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kontor.platform.api.entity.DomainEntity;

/** What somebody who might buy told of themselves: who they are, how to reach them, how they came to us. */
@MappedSuperclass
public abstract class Enquiry extends DomainEntity {

    @NotBlank
    @Size(max = 200)
    private String name;

    @Size(max = 200)
    @Column(name = "company_name")
    private String companyName;

    @Size(max = 200)
    @Column(name = "contact_name")
    private String contactName;

    @Size(max = 100)
    @Column(name = "job_title")
    private String jobTitle;

    @Email
    @Size(max = 200)
    private String email;

    @Size(max = 40)
    private String phone;

    @Size(max = 100)
    private String city;

    @Size(max = 2)
    private String country;

    @Enumerated(EnumType.STRING)
    private LeadChannel channel;

    @Size(max = 4000)
    private String note;

    /** What they ask for, in a few words. */
    public String getName() {
        return name;
    }

    /** See {@link #getName}. */
    public void setName(String name) {
        this.name = name;
    }

    /** Name of their firm; null for a private person. */
    public String getCompanyName() {
        return companyName;
    }

    /** See {@link #getCompanyName}. */
    public void setCompanyName(String companyName) {
        this.companyName = companyName;
    }

    /** Name of the person to talk to. */
    public String getContactName() {
        return contactName;
    }

    /** See {@link #getContactName}. */
    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    /** What that person does in their firm. */
    public String getJobTitle() {
        return jobTitle;
    }

    /** See {@link #getJobTitle}. */
    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    /** E-mail address. */
    public String getEmail() {
        return email;
    }

    /** See {@link #getEmail}. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Telephone number. */
    public String getPhone() {
        return phone;
    }

    /** See {@link #getPhone}. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Town. */
    public String getCity() {
        return city;
    }

    /** See {@link #getCity}. */
    public void setCity(String city) {
        this.city = city;
    }

    /** ISO 3166-1 alpha-2 code of the country. */
    public String getCountry() {
        return country;
    }

    /** See {@link #getCountry}. */
    public void setCountry(String country) {
        this.country = country;
    }

    /** How they came to us. */
    public LeadChannel getChannel() {
        return channel;
    }

    /** See {@link #getChannel}. */
    public void setChannel(LeadChannel channel) {
        this.channel = channel;
    }

    /** Whatever else is worth knowing. */
    public String getNote() {
        return note;
    }

    /** See {@link #getNote}. */
    public void setNote(String note) {
        this.note = note;
    }
}
