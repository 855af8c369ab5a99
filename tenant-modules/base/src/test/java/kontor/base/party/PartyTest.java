package kontor.base.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kontor.platform.api.entity.BusinessRuleViolation;
import kontor.platform.api.entity.InvalidInput;
import org.junit.jupiter.api.Test;

class PartyTest {

    private final Party firm = new Party(PartyKind.ORGANIZATION, "Hagen & Söhne GmbH");
    private final Party clerk = new Party(PartyKind.PERSON, "Ute Hagen");

    @Test
    void aContactIsAPersonAtAnOrganization() {
        clerk.setOrganization(firm);
        clerk.checkLinks();
        firm.setOrganization(new Party(PartyKind.ORGANIZATION, "Group"));
        assertThatThrownBy(firm::checkLinks).isInstanceOfSatisfying(BusinessRuleViolation.class,
                e -> assertThat(e.field()).contains("organization"));
    }

    @Test
    void nobodyReportsToThemselves() {
        Party head = new Party(PartyKind.PERSON, "Head");
        clerk.setReportsTo(head);
        clerk.checkLinks();
        head.setReportsTo(clerk);
        assertThatThrownBy(head::checkLinks).isInstanceOfSatisfying(BusinessRuleViolation.class,
                e -> assertThat(e.field()).contains("reportsTo"));
    }

    @Test
    void numbersAreReadAndChecked() {
        firm.setCountry("DE");
        firm.setTaxNumber("DE 136 695 976");
        firm.setIban("de89 3704 0044 0532 0130 00");
        firm.setBic("cobadeffxxx");
        firm.checkNumbers();
        assertThat(firm.getTaxNumber()).isEqualTo("DE136695976");
        assertThat(firm.getTaxNumberCheck()).isEqualTo(TaxNumberCheck.VALID);
        assertThat(firm.getIban()).isEqualTo("DE89370400440532013000");
        assertThat(firm.getBic()).isEqualTo("COBADEFFXXX");
        firm.setTaxNumber("");
        firm.checkNumbers();
        assertThat(firm.getTaxNumber()).isNull();
        assertThat(firm.getTaxNumberCheck()).isNull();
    }

    @Test
    void numbersOfCountriesWithoutARuleAreMarkedUnchecked() {
        firm.setCountry("BR");
        firm.setTaxNumber("11.222.333/0001-81");
        firm.checkNumbers();
        assertThat(firm.getTaxNumberCheck()).isEqualTo(TaxNumberCheck.UNCHECKED);
    }

    @Test
    void wrongNumbersAreRefusedByField() {
        firm.setIban("DE89370400440532013001");
        assertThatThrownBy(firm::checkNumbers).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems().get(0).field()).isEqualTo("iban"));
        firm.setIban(null);
        firm.setBic("NOBIC");
        assertThatThrownBy(firm::checkNumbers).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.problems().get(0).field()).isEqualTo("bic"));
    }

    @Test
    void takesThePlaceOfADuplicate() {
        Party twin = new Party(PartyKind.ORGANIZATION, "Hagen und Soehne");
        twin.setSupplier(true);
        twin.setEmail("info@hagen.example");
        twin.setCity("Kiel");
        twin.setCountry("DE");
        firm.setCustomer(true);
        firm.setEmail("post@hagen.example");
        firm.absorb(twin);
        assertThat(firm.isCustomer()).isTrue();
        assertThat(firm.isSupplier()).isTrue();
        assertThat(firm.getEmail()).isEqualTo("post@hagen.example");
        assertThat(firm.getCity()).isEqualTo("Kiel");
        assertThat(twin.isArchived()).isTrue();
        assertThat(twin.getMergedInto()).isEqualTo(firm);
    }

    @Test
    void halfAnAddressIsNotFilledFromAnother() {
        Party twin = new Party(PartyKind.ORGANIZATION, "Hagen");
        twin.setStreet("Hafenstr. 1");
        twin.setCity("Kiel");
        firm.setCity("Bremen");
        firm.absorb(twin);
        assertThat(firm.getStreet()).isNull();
        assertThat(firm.getCity()).isEqualTo("Bremen");
    }

    @Test
    void refusesToJoinWhatCannotBeTheSame() {
        assertThatThrownBy(() -> firm.absorb(firm)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> firm.absorb(clerk)).isInstanceOf(BusinessRuleViolation.class);
        Party twin = new Party(PartyKind.ORGANIZATION, "Hagen");
        firm.absorb(twin);
        assertThatThrownBy(() -> firm.absorb(twin)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> twin.absorb(new Party(PartyKind.ORGANIZATION, "Third"))).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void doesNotReportToItselfAfterAMerge() {
        Party twin = new Party(PartyKind.PERSON, "Ute Hagen");
        twin.setReportsTo(clerk);
        clerk.absorb(twin);
        assertThat(clerk.getReportsTo()).isNull();
    }
}
