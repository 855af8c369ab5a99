package kontor.platform.testing.contract;

import java.util.List;
import java.util.function.Function;

/**
 * One line of the contract.
 *
 * @param name  what is promised
 * @param check tells what breaks it; nothing if it is kept
 */
record Promise(String name, Function<Subject, List<String>> check) {

    List<String> brokenBy(Subject subject) {
        return check.apply(subject);
    }
}
