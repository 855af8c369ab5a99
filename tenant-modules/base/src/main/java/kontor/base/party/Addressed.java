package kontor.base.party;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import kontor.platform.api.entity.DomainEntity;

/** Something with a postal address and ways to reach it. */
@MappedSuperclass
public abstract class Addressed extends DomainEntity {

    @Size(max = 2)
    private String country;

    @Size(max = 80)
    private String region;

    @Size(max = 20)
    @Column(name = "postal_code")
    private String postalCode;

    @Size(max = 100)
    private String city;

    @Size(max = 200)
    private String street;

    @Size(max = 40)
    private String phone;

    @Email
    @Size(max = 200)
    private String email;

    /** ISO 3166-1 alpha-2 code of the country. */
    public String getCountry() {
        return country;
    }

    /** See {@link #getCountry}. */
    public void setCountry(String country) {
        this.country = country;
    }

    /** State, province or canton, where addresses name one. */
    public String getRegion() {
        return region;
    }

    /** See {@link #getRegion}. */
    public void setRegion(String region) {
        this.region = region;
    }

    /** Postal code as written in that country. */
    public String getPostalCode() {
        return postalCode;
    }

    /** See {@link #getPostalCode}. */
    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    /** Town. */
    public String getCity() {
        return city;
    }

    /** See {@link #getCity}. */
    public void setCity(String city) {
        this.city = city;
    }

    /** Street and number; further lines follow on lines of their own. */
    public String getStreet() {
        return street;
    }

    /** See {@link #getStreet}. */
    public void setStreet(String street) {
        this.street = street;
    }

    /** Telephone number. */
    public String getPhone() {
        return phone;
    }

    /** See {@link #getPhone}. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** E-mail address. */
    public String getEmail() {
        return email;
    }

    /** See {@link #getEmail}. */
    public void setEmail(String email) {
        this.email = email;
    }
}
