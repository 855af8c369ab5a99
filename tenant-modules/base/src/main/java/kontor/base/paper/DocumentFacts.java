package kontor.base.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kontor.base.DocumentSettings;
import kontor.base.DocumentTotals;
import kontor.base.TaxReckoning;
import kontor.base.TradeDocument;
import kontor.base.TradeLine;
import kontor.base.company.Company;
import kontor.base.company.CompanyDefinition;
import kontor.base.party.Address;
import kontor.base.party.AddressKind;
import kontor.base.party.Addressed;
import kontor.base.party.Party;
import kontor.base.party.PartyDefinition;
import kontor.platform.api.entity.Data;
import kontor.platform.api.entity.DomainEntity;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.Row;
import kontor.platform.api.print.PrintSource;
import kontor.platform.api.print.PrintedFacts;
import kontor.platform.api.print.PrintedParty;
import kontor.platform.api.security.Access;
import kontor.platform.api.security.CurrentAccess;
import kontor.platform.api.value.Reference;

/** Who is named on a document, and the taxes of which its tax consists. */
@ApplicationScoped
public class DocumentFacts implements PrintSource {

    private static final String PARTY = PartyDefinition.VALUE.name();
    private static final String ADDRESS = "r.party.id = :party and r.kind = :kind and r.archived = false";

    @Inject
    Data data;

    @Inject
    DocumentSettings settings;

    @Inject
    CurrentAccess access;

    @Override
    public PrintedFacts of(EntityDefinition<?> definition, Row document, Locale locale) {
        DomainEntity entity = data.unscoped(definition.type()).find(document.id()).orElseThrow();
        boolean trade = entity instanceof TradeDocument;
        Company company = company(entity);
        PrintedParty receiver = receiver(definition, document, trade ? AddressKind.BILLING : AddressKind.DELIVERY, company, locale);
        return new PrintedFacts(sender(company, locale), receiver, entity instanceof TradeDocument sold ? Map.of("tax", taxes(sold)) : Map.of());
    }

    private Company company(DomainEntity entity) {
        Access now = access.get();
        UUID id = entity.getCompanyId() == null ? now.company() : entity.getCompanyId();
        return (id == null ? data.unscoped(Company.class).orderBy("r.id").first() : data.unscoped(Company.class).find(id)).orElse(null);
    }

    private static PrintedParty sender(Company company, Locale locale) {
        if (company == null) {
            return null;
        }
        List<PrintedParty.Entry> more = new ArrayList<>();
        EntityDefinition<?> definition = CompanyDefinition.VALUE;
        tell(more, definition, "phone", company.getPhone());
        tell(more, definition, "email", company.getEmail());
        tell(more, definition, "website", company.getWebsite());
        tell(more, definition, "taxNumber", company.getTaxNumber());
        tell(more, definition, "registrationNumber", company.getRegistrationNumber());
        return new PrintedParty(company.getName(), address(company, null, locale), more);
    }

    private static void tell(List<PrintedParty.Entry> entries, EntityDefinition<?> definition, String field, String value) {
        if (value != null && !value.isBlank()) {
            entries.add(new PrintedParty.Entry(definition, field, value));
        }
    }

    /** The party that the document names first, with the address meant for such documents, or else its own. */
    private PrintedParty receiver(EntityDefinition<?> definition, Row document, AddressKind kind, Company company, Locale locale) {
        UUID id = definition.fields().values().stream().filter(field -> PARTY.equals(field.target()))
                .map(field -> document.get(field.name())).filter(Reference.class::isInstance).map(named -> ((Reference) named).id())
                .findFirst().orElse(null);
        Party party = id == null ? null : data.unscoped(Party.class).find(id).orElse(null);
        if (party == null) {
            return null;
        }
        List<String> lines = data.unscoped(Address.class).where(ADDRESS).with("party", id).with("kind", kind).orderBy("r.createdAt").first()
                .map(meant -> Stream.concat(Stream.of(meant.getName()), address(meant, company, locale).stream()).toList())
                .orElseGet(() -> address(party, company, locale));
        List<PrintedParty.Entry> more = new ArrayList<>();
        if (kind == AddressKind.BILLING) {
            tell(more, PartyDefinition.VALUE, "taxNumber", party.getTaxNumber());
        }
        return new PrintedParty(party.getName(), lines, more);
    }

    /** The country stands below where it is another than the sender's, in capitals, as the Universal Postal Union advises. */
    private static List<String> address(Addressed place, Company from, Locale locale) {
        List<String> lines = new ArrayList<>();
        if (place.getStreet() != null) {
            place.getStreet().lines().forEach(lines::add);
        }
        lines.add(Stream.of(place.getPostalCode(), place.getCity()).filter(part -> part != null && !part.isBlank()).reduce((a, b) -> a + " " + b).orElse(""));
        lines.add(place.getRegion() == null ? "" : place.getRegion());
        boolean abroad = from != null && place.getCountry() != null && !place.getCountry().equals(from.getCountry());
        lines.add(abroad ? new Locale("", place.getCountry()).getDisplayCountry(locale).toUpperCase(locale) : "");
        lines.removeIf(String::isBlank);
        return lines;
    }

    /** The levies, where they still come to what the document says: the rounding may have been settled otherwise since. */
    private List<PrintedFacts.Part> taxes(TradeDocument document) {
        DocumentTotals totals = TaxReckoning.of(document.linesInUse().stream().map(TradeLine::taxed).toList(), settings.taxRounding(document),
                document.getCurrency());
        return totals.tax().equals(document.getTax())
                ? totals.taxes().stream().map(tax -> new PrintedFacts.Part(tax.levy().name(), tax.base(), tax.amount())).toList() : List.of();
    }
}
