package kontor.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import kontor.base.party.Party;
import kontor.base.party.PartyKind;
import kontor.platform.core.key.SealBroken;
import org.junit.jupiter.api.Test;

/** Bank accounts are plain in the entity and sealed in the table, in its history, and nowhere else at home. */
class SealedFieldsTest {

    private static final String IBAN = "DE89370400440532013000";
    private static final String OTHER = "NL91ABNA0417164300";
    private static final String BIC = "COBADEFF";

    private final BaseStore store = BaseStore.shared();

    @Test
    void areReadAsTheyWereWritten() {
        store.tryOut(entities -> {
            Party party = kept(entities, IBAN);
            entities.clear();
            Party again = entities.find(Party.class, party.getId());
            assertThat(again.getIban()).isEqualTo(IBAN);
            assertThat(again.getBic()).isEqualTo(BIC);
            again.setIban(OTHER);
            entities.flush();
            entities.refresh(again);
            assertThat(again.getIban()).isEqualTo(OTHER);
            again.setIban(null);
            entities.flush();
            entities.clear();
            assertThat(entities.find(Party.class, party.getId()).getIban()).isNull();
        });
    }

    @Test
    void areNotInTheTableNorInItsHistory() {
        store.tryOut(entities -> {
            Party party = kept(entities, IBAN);
            party.setIban(OTHER);
            party.setBic("ABNANL2A");
            entities.flush();
            String all = text(entities, "select cast(row_to_json(p) as text) from base_party p where id = ?1", party.getId())
                    + text(entities, "select string_agg(cast(changes as text), ' ') from platform_history where row_id = ?1", party.getId());
            assertThat(all).contains("iban").contains("Bolt").doesNotContain(IBAN, OTHER, BIC, "ABNANL2A", "370400440532013000");
        });
    }

    @Test
    void aChangeOfSomethingElseDoesNotTouchThem() {
        store.tryOut(entities -> {
            Party party = kept(entities, IBAN);
            String before = iban(entities, party);
            entities.clear();
            entities.find(Party.class, party.getId()).setCity("Leiden");
            entities.flush();
            assertThat(iban(entities, party)).isEqualTo(before);
        });
    }

    @Test
    void openNowhereButInTheirOwnRecord() {
        store.tryOut(entities -> {
            Party victim = kept(entities, IBAN);
            Party thief = kept(entities, OTHER);
            copy(entities, iban(entities, victim), thief);
            assertThatThrownBy(() -> entities.find(Party.class, thief.getId())).isInstanceOf(SealBroken.class);
        });
    }

    @Test
    void doNotOpenOnceTheyWereChanged() {
        store.tryOut(entities -> {
            Party party = kept(entities, IBAN);
            String sealed = iban(entities, party);
            int middle = sealed.length() - 10;
            copy(entities, sealed.substring(0, middle) + (sealed.charAt(middle) == 'A' ? 'B' : 'A') + sealed.substring(middle + 1), party);
            assertThatThrownBy(() -> entities.find(Party.class, party.getId())).isInstanceOf(SealBroken.class);
        });
    }

    @Test
    void theTableTakesNothingPlain() {
        store.tryOut(entities -> {
            Party party = kept(entities, IBAN);
            assertThatThrownBy(() -> copy(entities, OTHER, party)).isInstanceOf(PersistenceException.class)
                    .hasMessageContaining("base_party_iban_sealed");
        });
    }

    @Test
    void equalOnesAreFoundByTheirFingerprintAndUniqueIfAnIndexSaysSo() {
        store.tryOut(entities -> {
            Party party = kept(entities, IBAN);
            kept(entities, OTHER);
            List<?> found = entities.createQuery("select r.id from Party r where sql('split_part(?, ''.'', 2)', r.iban) in :same")
                    .setParameter("same", List.of(store.key().fingerprint("base_party.iban", "de89 3704 0044 0532 0130 00"))).getResultList();
            assertThat(found).hasSize(1).first().isEqualTo(party.getId());
        });
    }

    private static Party kept(EntityManager entities, String iban) {
        Party party = new Party(PartyKind.ORGANIZATION, "Bolt");
        party.setIban(iban);
        party.setBic(BIC);
        new TestData(entities).add(party);
        entities.flush();
        return party;
    }

    private static String iban(EntityManager entities, Party party) {
        return text(entities, "select iban from base_party where id = ?1", party.getId());
    }

    private static void copy(EntityManager entities, String sealed, Party to) {
        entities.createNativeQuery("update base_party set iban = ?2 where id = ?1").setParameter(1, to.getId()).setParameter(2, sealed)
                .executeUpdate();
        entities.clear();
    }

    private static String text(EntityManager entities, String sql, UUID id) {
        return (String) entities.createNativeQuery(sql).setParameter(1, id).getSingleResult();
    }
}
