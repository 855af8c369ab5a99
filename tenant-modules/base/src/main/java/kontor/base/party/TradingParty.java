package kontor.base.party;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Size;
import kontor.base.taxnumber.TaxNumber;
import kontor.base.taxnumber.TaxNumbers;
import kontor.platform.api.entity.InvalidInput;

/** What must be known of somebody to trade with them: language, money, tax and bank. */
@MappedSuperclass
public abstract class TradingParty extends Addressed {

    @Size(max = 20)
    private String language;

    @Size(max = 3)
    private String currency;

    @Size(max = 40)
    @Column(name = "tax_number")
    private String taxNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "tax_number_check")
    private TaxNumberCheck taxNumberCheck;

    @Size(max = 42)
    private String iban;

    @Size(max = 14)
    private String bic;

    /**
     * Reads tax number and bank account as people write them and checks them. Errors: {@link InvalidInput} that names
     * the field, for a number that its country's rule finds wrong.
     */
    public void checkNumbers() {
        TaxNumber read = TaxNumbers.read("taxNumber", taxNumber, getCountry());
        taxNumber = read == null ? null : read.number();
        taxNumberCheck = read == null ? null : read.checked() ? TaxNumberCheck.VALID : TaxNumberCheck.UNCHECKED;
        iban = BankAccounts.iban("iban", iban);
        bic = BankAccounts.bic("bic", bic);
    }

    /** IETF tag of the language to write in. */
    public String getLanguage() {
        return language;
    }

    /** See {@link #getLanguage}. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** ISO 4217 code of the currency to trade in; null for the firm's own. */
    public String getCurrency() {
        return currency;
    }

    /** See {@link #getCurrency}. */
    public void setCurrency(String currency) {
        this.currency = currency;
    }

    /** Number by which tax offices know it, in full and without blanks. */
    public String getTaxNumber() {
        return taxNumber;
    }

    /** See {@link #getTaxNumber}. */
    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    /** What was found when the tax number was checked; null if there is none. */
    public TaxNumberCheck getTaxNumberCheck() {
        return taxNumberCheck;
    }

    /** International bank account number (ISO 13616), without blanks. */
    public String getIban() {
        return iban;
    }

    /** See {@link #getIban}. */
    public void setIban(String iban) {
        this.iban = iban;
    }

    /** Code of the bank (ISO 9362). */
    public String getBic() {
        return bic;
    }

    /** See {@link #getBic}. */
    public void setBic(String bic) {
        this.bic = bic;
    }
}
