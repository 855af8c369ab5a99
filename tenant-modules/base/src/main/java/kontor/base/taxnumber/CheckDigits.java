package kontor.base.taxnumber;

/** The arithmetic that check digits have in common. Texts hold decimal digits alone unless said otherwise. */
final class CheckDigits {

    private CheckDigits() {
    }

    /** The digit at a place, from 0. */
    static int at(String number, int place) {
        return number.charAt(place) - '0';
    }

    /** The last digit. */
    static int last(String number) {
        return at(number, number.length() - 1);
    }

    /** Sum of the first digits, each times its weight. */
    static int weighted(String number, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += at(number, i) * weights[i];
        }
        return sum;
    }

    /** The Luhn sum from the left, with the given weight on the first digit; products of two digits count digit by digit. */
    static int crossSum(String number, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int product = at(number, i) * weights[i];
            sum += product / 10 + product % 10;
        }
        return sum;
    }

    /** Luhn (ISO/IEC 7812-1 annex B), the check digit last. */
    static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = at(number, number.length() - 1 - i) * (i % 2 + 1);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }

    /** ISO/IEC 7064 MOD 11,10, the check digit last. */
    static boolean mod11and10(String number) {
        int product = 10;
        for (int i = 0; i < number.length() - 1; i++) {
            int sum = (at(number, i) + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (product + last(number)) % 10 == 1;
    }

    /** ISO/IEC 7064 MOD 97-10 over digits and letters, where A is 10 and Z is 35. */
    static boolean mod97and10(String text) {
        int rest = 0;
        for (char c : text.toCharArray()) {
            int value = Character.getNumericValue(c);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }

    /** Whether 11 less the weighted sum modulo 11 is the last digit; 11 counts as 0, 10 as {@code ten} (-1: no such number). */
    static boolean elevenLess(String number, int ten, int... weights) {
        int check = 11 - weighted(number, weights) % 11;
        return (check == 11 ? 0 : check == 10 ? ten : check) == last(number);
    }

    /** Whether the weighted sum modulo 11 is the last digit; if it is 10 the second weights decide, and 10 then counts as 0. */
    static boolean twoRounds(String number, int[] first, int[] second) {
        int check = weighted(number, first) % 11;
        if (check == 10) {
            check = weighted(number, second) % 11 % 10;
        }
        return check == last(number);
    }
}
