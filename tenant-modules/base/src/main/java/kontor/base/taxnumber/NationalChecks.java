package kontor.base.taxnumber;

import static kontor.base.taxnumber.CheckDigits.at;
import static kontor.base.taxnumber.CheckDigits.crossSum;
import static kontor.base.taxnumber.CheckDigits.elevenLess;
import static kontor.base.taxnumber.CheckDigits.last;
import static kontor.base.taxnumber.CheckDigits.luhn;
import static kontor.base.taxnumber.CheckDigits.twoRounds;
import static kontor.base.taxnumber.CheckDigits.weighted;

import java.util.Set;

/** Checks that take more than one line; each is given the number without its prefix, in the right form. */
final class NationalChecks {

    /** Standard numbers, those with a branch, government departments and health authorities. */
    static final String BRITISH_FORM = "\\d{9}|\\d{12}|GD[0-4]\\d{2}|HA[5-9]\\d{2}";

    private static final String SPANISH_PERSON = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String SPANISH_BODY = "JABCDEFGHI";
    private static final String FRENCH = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String IRISH = "WABCDEFGHIJKLMNOPQRSTUV";
    private static final String CHINESE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Set<String> ITALIAN_OFFICES = Set.of("120", "121", "888", "999");

    private NationalChecks() {
    }

    /** VIES 2.1: cross sum with weights 1 and 2, plus 4, made up to the next ten. */
    static boolean austria(String number) {
        String digits = number.substring(1);
        return (crossSum(digits, 1, 2, 1, 2, 1, 2, 1) + 4 + last(digits)) % 10 == 0;
    }

    /** VIES: nine digits for bodies; ten for citizens (EGN), foreigners (LNCh) and others, who each have weights of their own. */
    static boolean bulgaria(String number) {
        if (number.length() == 9) {
            return twoRounds(number, new int[] {1, 2, 3, 4, 5, 6, 7, 8}, new int[] {3, 4, 5, 6, 7, 8, 9, 10});
        }
        return weighted(number, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10 == last(number)
                || weighted(number, 21, 19, 17, 13, 11, 9, 7, 3, 1) % 10 == last(number)
                || elevenLess(number, -1, 4, 3, 2, 7, 6, 5, 4, 3, 2);
    }

    /** VIES: digits at odd places are translated, the sum modulo 26 is the letter. */
    static boolean cyprus(String number) {
        int[] translated = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += i % 2 == 0 ? translated[at(number, i)] : at(number, i);
        }
        return number.charAt(8) == 'A' + sum % 26;
    }

    /**
     * VIES: eight digits for bodies; nine with a leading 6 in special cases; else birth numbers, of which those before 1954
     * have no check digit.
     */
    static boolean czechia(String number) {
        if (number.length() == 8) {
            int check = (11 - weighted(number, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
            return number.charAt(0) != '9' && (check == 0 ? 1 : check % 10) == last(number);
        } else if (number.length() == 9 && number.charAt(0) == '6') {
            int rest = weighted(number.substring(1), 8, 7, 6, 5, 4, 3, 2) % 11;
            return (8 - (10 - rest) % 11 + 10) % 10 == last(number);
        }
        int month = Integer.parseInt(number.substring(2, 4)) % 50;
        boolean dated = month >= 1 && month <= 12 || month >= 21 && month <= 32;
        long first = Long.parseLong(number.substring(0, 9));
        return dated && (number.length() == 9 || first % 11 % 10 == last(number));
    }

    /** NIF: citizens and foreigners by modulus 23, bodies by Luhn with a digit or a letter for it. */
    static boolean spain(String number) {
        char kind = number.charAt(0);
        String digits = number.substring(1, 8);
        if (Character.isDigit(kind)) {
            return SPANISH_PERSON.charAt(Integer.parseInt(number.substring(0, 8)) % 23) == number.charAt(8);
        } else if ("XYZKLM".indexOf(kind) >= 0) {
            int foreign = Math.max(0, "XYZ".indexOf(kind));
            return SPANISH_PERSON.charAt(Integer.parseInt(foreign + digits) % 23) == number.charAt(8);
        }
        int check = (10 - crossSum(digits, 2, 1, 2, 1, 2, 1, 2) % 10) % 10;
        return "ABCDEFGHJNPQRSUVW".indexOf(kind) >= 0
                && (number.charAt(8) == '0' + check || number.charAt(8) == SPANISH_BODY.charAt(check));
    }

    /** INSEE: a SIREN (Luhn; those of Monaco begin with 000 and are not), before it a key, numeric of old, with letters of late. */
    static boolean france(String number) {
        long siren = Long.parseLong(number.substring(2));
        if (!number.startsWith("000", 2) && !luhn(number.substring(2))) {
            return false;
        }
        int first = FRENCH.indexOf(number.charAt(0));
        int second = FRENCH.indexOf(number.charAt(1));
        if (first < 10 && second < 10) {
            return (12 + 3 * (siren % 97)) % 97 == first * 10 + second;
        }
        int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (siren + 1 + key / 11) % 11 == key % 11;
    }

    /** AADE: powers of two from the right, modulo 11, where 10 counts as 0. */
    static boolean greece(String number) {
        return weighted(number, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == last(number);
    }

    /** Revenue: weights 8 to 2, a second letter counts nine times; of old the second place was a letter or sign. */
    static boolean ireland(String number) {
        boolean old = !Character.isDigit(number.charAt(1));
        String digits = old ? "0" + number.substring(2, 7) + number.charAt(0) : number.substring(0, 7);
        int extra = number.length() == 9 ? IRISH.indexOf(number.charAt(8)) * 9 : 0;
        return IRISH.charAt((weighted(digits, 8, 7, 6, 5, 4, 3, 2) + extra) % 23) == number.charAt(7);
    }

    /** Agenzia delle Entrate: Luhn; places 8 to 10 name the office that gave it out. */
    static boolean italy(String number) {
        String office = number.substring(7, 10);
        boolean known = office.compareTo("001") >= 0 && office.compareTo("100") <= 0 || ITALIAN_OFFICES.contains(office);
        return known && !number.startsWith("0000000") && luhn(number);
    }

    /** VIES: weights that rise from 1, and from 3 where the first round leaves 10. */
    static boolean lithuania(String number) {
        return number.length() == 9
                ? twoRounds(number, new int[] {1, 2, 3, 4, 5, 6, 7, 8}, new int[] {3, 4, 5, 6, 7, 8, 9, 1})
                : twoRounds(number, new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2}, new int[] {3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4});
    }

    /** VIES: bodies begin with 4 to 9; people have their personal code, which since 2017 begins with 32 and tells no birthday. */
    static boolean latvia(String number) {
        if (number.charAt(0) > '3') {
            return weighted(number, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3;
        }
        int month = Integer.parseInt(number.substring(2, 4));
        boolean dated = number.startsWith("32") || month >= 1 && month <= 12;
        return dated && (1 + weighted(number, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9)) % 11 % 10 == last(number);
    }

    /** Belastingdienst: bodies by weights 9 to 2 modulo 11; sole traders since 2020 by MOD 97-10 over the whole, NL included. */
    static boolean netherlands(String number) {
        return weighted(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11 == at(number, 8) || CheckDigits.mod97and10("NL" + number);
    }

    /** ANAF: weights from the right, ten times the sum modulo 11; people have their CNP of thirteen digits. */
    static boolean romania(String number) {
        if (number.length() == 13) {
            int check = weighted(number, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11;
            return (check == 10 ? 1 : check) == last(number);
        }
        String filled = "0".repeat(10 - number.length()) + number;
        return weighted(filled, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 == last(number);
    }

    /** HMRC: weights 8 to 2 plus the last two digits are a multiple of 97, for newer numbers 55 less. */
    static boolean britain(String number) {
        if (!Character.isDigit(number.charAt(0))) {
            return true;
        }
        int rest = (weighted(number, 8, 7, 6, 5, 4, 3, 2) + Integer.parseInt(number.substring(7, 9))) % 97;
        return rest == 0 || rest == 42 && number.charAt(0) != '0';
    }

    /** GB 32100-2015: powers of three modulo 31 over digits and letters; people give their number by GB 11643-1999 (MOD 11-2). */
    static boolean china(String number) {
        return socialCredit(number) || number.matches("\\d{17}[0-9X]") && citizen(number);
    }

    private static boolean socialCredit(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += CHINESE.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CHINESE.charAt((31 - sum % 31) % 31) == code.charAt(17);
    }

    private static boolean citizen(String number) {
        int rest = 0;
        for (int i = 0; i < 17; i++) {
            rest = (rest + at(number, i)) * 2 % 11;
        }
        return "10X98765432".charAt(rest) == number.charAt(17);
    }

    /**
     * Ministry of Finance: the cross sum with weights 1 2 1 2 1 2 4 1 is a multiple of 5 (of 10 until 2023); a 7 at place 7
     * may count one more.
     */
    static boolean taiwan(String number) {
        int sum = crossSum(number, 1, 2, 1, 2, 1, 2, 4, 1);
        return sum % 5 == 0 || at(number, 6) == 7 && (sum + 1) % 5 == 0;
    }
}
