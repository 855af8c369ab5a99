package kontor.base.party;

import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.entity.FieldKind;

/** What users and programs see of an address. */
public final class AddressDefinition {

    /** The definition. */
    public static final EntityDefinition<Address> VALUE = EntityDefinition.of(Address.class, "base.address", "addresses")
            .icon("map-pin").title(Address_.NAME).subtitle(Address_.CITY).service(AddressService.class)
            .list(Address_.PARTY, Address_.KIND, Address_.NAME, Address_.STREET, Address_.POSTAL_CODE, Address_.CITY, Address_.COUNTRY)
            .form("general", Address_.PARTY, Address_.KIND, Address_.NAME)
            .form("address", Address_.STREET, Address_.POSTAL_CODE, Address_.CITY, Address_.REGION, Address_.COUNTRY)
            .form("contact", Address_.PHONE, Address_.EMAIL, Address_.NOTE)
            .search(Address_.NAME, Address_.STREET, Address_.POSTAL_CODE, Address_.CITY)
            .sortable(Address_.NAME, Address_.CITY).filterable(Address_.PARTY, Address_.KIND, Address_.COUNTRY)
            .kind(FieldKind.COUNTRY, Address_.COUNTRY).kind(FieldKind.PHONE, Address_.PHONE)
            .kind(FieldKind.LONG_TEXT, Address_.STREET, Address_.NOTE)
            .reference(Address_.PARTY, "base.party", Address_.PARTY)
            .exchanged()
            .build();

    private AddressDefinition() {
    }
}
