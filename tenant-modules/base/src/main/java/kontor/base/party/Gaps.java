package kontor.base.party;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** Fills what is empty in one party from another that was found to be the same. */
final class Gaps {

    private Gaps() {
    }

    static void fill(Party kept, Party duplicate) {
        fillAddress(kept, duplicate);
        fill(kept, duplicate, Party::getPhone, Party::setPhone);
        fill(kept, duplicate, Party::getEmail, Party::setEmail);
        fill(kept, duplicate, Party::getMobile, Party::setMobile);
        fill(kept, duplicate, Party::getWebsite, Party::setWebsite);
        fill(kept, duplicate, Party::getLanguage, Party::setLanguage);
        fill(kept, duplicate, Party::getCurrency, Party::setCurrency);
        fill(kept, duplicate, Party::getTaxNumber, Party::setTaxNumber);
        fill(kept, duplicate, Party::getJobTitle, Party::setJobTitle);
        fill(kept, duplicate, Party::getOrganization, Party::setOrganization);
        fill(kept, duplicate, Party::getReportsTo, Party::setReportsTo);
        fill(kept, duplicate, Party::getNote, Party::setNote);
        if (empty(kept.getIban())) {
            fill(kept, duplicate, Party::getIban, Party::setIban);
            fill(kept, duplicate, Party::getBic, Party::setBic);
        }
    }

    /** An address is taken as a whole: half of one and half of another lead nowhere. */
    private static void fillAddress(Party kept, Party duplicate) {
        if (empty(kept.getStreet()) && empty(kept.getPostalCode()) && empty(kept.getCity())) {
            kept.setStreet(duplicate.getStreet());
            kept.setPostalCode(duplicate.getPostalCode());
            kept.setCity(duplicate.getCity());
            fill(kept, duplicate, Party::getRegion, Party::setRegion);
            fill(kept, duplicate, Party::getCountry, Party::setCountry);
        }
    }

    private static <T> void fill(Party kept, Party duplicate, Function<Party, T> get, BiConsumer<Party, T> set) {
        if (empty(get.apply(kept)) && get.apply(duplicate) != kept) {
            set.accept(kept, get.apply(duplicate));
        }
    }

    private static boolean empty(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }
}
