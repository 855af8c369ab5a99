package kontor.base.taxnumber;

import static kontor.base.taxnumber.CheckDigits.elevenLess;
import static kontor.base.taxnumber.CheckDigits.last;
import static kontor.base.taxnumber.CheckDigits.weighted;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The rules by country. VIES stands for the European Commission's "VAT number construction rules", functional
 * description, version 15, of the VAT Information Exchange System; where a national source says more, it is named too.
 */
final class TaxRules {

    private static final Map<String, TaxRule> BY_COUNTRY = new LinkedHashMap<>();

    static {
        european("AT", "U\\d{8}", NationalChecks::austria, "ATU13585627", "VIES; BMF, Berechnung der UID-Prüfziffer");
        european("BE", "[01]\\d{9}", n -> 97 - Integer.parseInt(n.substring(0, 8)) % 97 == Integer.parseInt(n.substring(8)),
                "BE0428759497", "VIES; KBO/BCE, ondernemingsnummer, modulo 97");
        european("BG", "\\d{9,10}", NationalChecks::bulgaria, "BG175074752", "VIES; BULSTAT Register Act, regulation on codes");
        european("CY", "(?!12)\\d{8}[A-Z]", NationalChecks::cyprus, "CY10259033P", "VIES");
        european("CZ", "\\d{8,10}", NationalChecks::czechia, "CZ25123891", "VIES; Act 133/2000 on birth numbers");
        european("DE", "[1-9]\\d{8}", CheckDigits::mod11and10, "DE136695976", "VIES; BZSt, USt-IdNr., ISO/IEC 7064 MOD 11,10");
        european("DK", "[1-9]\\d{7}", n -> weighted(n, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0,
                "DK13585628", "VIES; Erhvervsstyrelsen, CVR modulus 11");
        european("EE", "\\d{9}", n -> weighted(n, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0, "EE100931558", "VIES");
        european("ES", "[A-Z0-9]\\d{7}[A-Z0-9]", NationalChecks::spain,
                "ESJ99216582", "VIES; Orden EHA/451/2008 and Real Decreto 1065/2007, NIF");
        european("FI", "\\d{8}", n -> weighted(n, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0,
                "FI20774740", "VIES; Verohallinto, Y-tunnuksen tarkistusnumero");
        european("FR", "[0-9A-HJ-NP-Z]{2}\\d{9}", NationalChecks::france,
                "FR61954506077", "VIES; INSEE, SIREN; DGFiP, clé du numéro de TVA");
        european("HR", "\\d{11}", CheckDigits::mod11and10, "HR33392005961", "VIES; Porezna uprava, OIB, ISO/IEC 7064 MOD 11,10");
        european("HU", "\\d{8}", n -> weighted(n, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0, "HU12892312", "VIES");
        european("IE", "\\d{7}[A-W][A-IW]?|\\d[A-Z+*]\\d{5}[A-W]", NationalChecks::ireland,
                "IE6433435F", "VIES; Revenue, VAT number format of 2013");
        european("IT", "\\d{11}", NationalChecks::italy, "IT00743110157", "VIES; Agenzia delle Entrate, partita IVA");
        european("LT", "\\d{7}1\\d|\\d{10}1\\d", NationalChecks::lithuania, "LT119511515", "VIES");
        european("LU", "\\d{8}", n -> Integer.parseInt(n.substring(0, 6)) % 89 == Integer.parseInt(n.substring(6)),
                "LU15027442", "VIES");
        european("LV", "\\d{11}", NationalChecks::latvia, "LV40003521600", "VIES");
        european("MT", "[1-9]\\d{7}", n -> (weighted(n, 3, 4, 6, 7, 8, 9) + Integer.parseInt(n.substring(6))) % 37 == 0,
                "MT11679112", "VIES");
        european("NL", "\\d{9}B(?!00)\\d{2}", NationalChecks::netherlands,
                "NL004495445B01", "VIES; Belastingdienst, btw-identificatienummer, elfproef or MOD 97-10");
        european("PL", "\\d{10}", n -> weighted(n, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == last(n),
                "PL8567346215", "VIES; Ministerstwo Finansów, NIP");
        european("PT", "[1-9]\\d{8}", n -> elevenLess(n, 0, 9, 8, 7, 6, 5, 4, 3, 2),
                "PT501964843", "VIES; Autoridade Tributária, NIF");
        european("RO", "[1-9]\\d{1,9}|[1-9]\\d{12}", NationalChecks::romania,
                "RO18547290", "VIES; ANAF, cod de identificare fiscală; CNP");
        european("SE", "\\d{10}(?!00)\\d{2}", n -> CheckDigits.luhn(n.substring(0, 10)) && Integer.parseInt(n.substring(10)) <= 94,
                "SE556188840401", "VIES; Skatteverket, organisationsnummer");
        european("SI", "[1-9]\\d{7}", n -> elevenLess(n, 0, 8, 7, 6, 5, 4, 3, 2) && weighted(n, 8, 7, 6, 5, 4, 3, 2) % 11 != 0,
                "SI50223054", "VIES; FURS, davčna številka");
        european("SK", "[1-9]\\d[2-47-9]\\d{7}", n -> Long.parseLong(n) % 11 == 0, "SK2022749619", "VIES");
        add("GR", "EL", "\\d{9}", NationalChecks::greece, "EL094259216", "VIES; AADE, AFM");
        add("GB", "GB", NationalChecks.BRITISH_FORM, NationalChecks::britain,
                "GB980780684", "HMRC, VATREC5130 and its modulus 97 and 9755");
        add("XI", "XI", NationalChecks.BRITISH_FORM, NationalChecks::britain,
                "XI980780684", "HMRC, Northern Ireland Protocol, as GB");
        add("CH", "CHE", "\\d{9}(MWST|TVA|IVA|TPV|VAT)?", n -> elevenLess(n.substring(0, 9), -1, 5, 4, 3, 2, 7, 6, 5, 4),
                "CHE100155212", "eCH-0097, UID; BFS, modulus 11");
        add("NO", "", "\\d{9}(MVA)?", n -> elevenLess(n.substring(0, 9), -1, 3, 2, 7, 6, 5, 4, 3, 2),
                "995525828MVA", "Brønnøysundregistrene, organisasjonsnummer, modulus 11");
        add("CN", "", "[0-9A-HJ-NP-RT-UW-Y]{2}\\d{6}[0-9A-HJ-NP-RT-UW-Y]{10}|\\d{17}[0-9X]", NationalChecks::china,
                "91110000600037341L", "GB 32100-2015 (统一社会信用代码); GB 11643-1999 (公民身份号码)");
        add("TW", "", "\\d{8}", NationalChecks::taiwan, "00501503", "財政部, 營利事業統一編號檢查碼 of 2023");
    }

    private TaxRules() {
    }

    /** The rule of a country; null if none is known. */
    static TaxRule of(String country) {
        return BY_COUNTRY.get(country);
    }

    /** The rule of the country that a number names by its prefix and form; null if there is none. */
    static TaxRule claimedBy(String tidy) {
        return BY_COUNTRY.values().stream().filter(rule -> rule.claims(tidy)).findFirst().orElse(null);
    }

    /** All rules by country. */
    static Map<String, TaxRule> all() {
        return Map.copyOf(BY_COUNTRY);
    }

    private static void european(String country, String form, Predicate<String> check, String example, String source) {
        add(country, country, form, check, example, source);
    }

    private static void add(String country, String prefix, String form, Predicate<String> check, String example, String source) {
        BY_COUNTRY.put(country, new TaxRule(country, prefix, Pattern.compile(form), check, example, source));
    }
}
