package kontor.base.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import kontor.base.PartyMerge;
import kontor.base.activity.Activity;
import kontor.base.activity.ActivityKind;
import kontor.base.activity.ActivityTies;
import kontor.base.attachment.AttachmentTies;
import kontor.base.note.Note;
import kontor.base.note.NoteTies;
import kontor.base.product.ProductTies;
import kontor.base.store.BaseStore;
import kontor.base.store.TestData;
import org.junit.jupiter.api.Test;

class PartyRepositoryTest {

    private Party firm;

    @Test
    void findsWhatResemblesByNameMailNumberAndTaxNumber() {
        inTheStore((parties, data) -> {
            assertThat(parties.resembling(sketch("Alpenglühn Sport GmbH", null, null, null))).containsExactly(firm);
            assertThat(parties.resembling(sketch("alpengluhn sport", null, null, null))).containsExactly(firm);
            assertThat(parties.resembling(sketch(null, "c-1", null, null))).containsExactly(firm);
            assertThat(parties.resembling(sketch(null, null, "INFO@alpen.example", null))).containsExactly(firm);
            assertThat(parties.resembling(sketch(null, null, null, "DE136695976"))).containsExactly(firm);
            assertThat(parties.resembling(sketch("Wholly different", "c-2", "x@y.example", "DE1"))).isEmpty();
            assertThat(parties.resembling(sketch(null, null, null, null))).isEmpty();
        });
    }

    @Test
    void leavesOutItselfAndWhatWasMerged() {
        inTheStore((parties, data) -> {
            assertThat(parties.resembling(PartySketch.of(firm))).isEmpty();
            Party twin = data.add(new Party(PartyKind.ORGANIZATION, "Alpenglühn"));
            firm.absorb(twin);
            data.flush();
            assertThat(parties.resembling(sketch("Alpenglühn", null, null, null))).containsExactly(firm);
        });
    }

    @Test
    void movesAllThatPointedAtADuplicate() {
        inTheStore((parties, data) -> {
            Party twin = data.add(new Party(PartyKind.ORGANIZATION, "Alpenglühn"));
            Party contact = data.add(new Party(PartyKind.PERSON, "Sepp"));
            contact.setOrganization(twin);
            Address address = new Address();
            address.setParty(twin);
            address.setName("Lager");
            data.add(address);
            Activity call = new Activity(ActivityKind.CALL, "Call");
            call.setParty(twin);
            call.about("base.party", twin.getId());
            data.add(call);
            Note note = data.add(new Note("base.party", twin.getId(), "Hello"));
            data.flush();
            for (PartyMerge ties : List.of(new PartyTies(), new ActivityTies(), new NoteTies(), new AttachmentTies(), new ProductTies())) {
                data.wire(ties, parties).move(twin.getId(), firm.getId());
            }
            data.flush();
            assertThat(contact.getOrganization().getId()).isEqualTo(firm.getId());
            assertThat(address.getParty().getId()).isEqualTo(firm.getId());
            assertThat(call.getParty().getId()).isEqualTo(firm.getId());
            assertThat(call.getAboutId()).isEqualTo(firm.getId());
            assertThat(note.getAboutId()).isEqualTo(firm.getId());
        });
    }

    private void inTheStore(BiConsumer<PartyRepository, TestData> test) {
        BaseStore.shared().tryOut(entities -> {
            TestData data = new TestData(entities);
            firm = new Party(PartyKind.ORGANIZATION, "Alpenglühn Sport GmbH");
            firm.setNumber("C-1");
            firm.setEmail("Info@alpen.example");
            firm.setTaxNumber("DE136695976");
            data.add(firm);
            data.add(new Party(PartyKind.ORGANIZATION, "Unrelated Trading Ltd"));
            data.flush();
            test.accept(data.wire(new PartyRepository()), data);
        });
    }

    private static PartySketch sketch(String name, String number, String email, String taxNumber) {
        return new PartySketch(null, name, number, email, taxNumber, null);
    }
}
