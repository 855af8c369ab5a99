package kontor.sins;

/** Offers a use case to anybody. */
public class OpenService {

    /** Not guarded. */
    public void giveAway() {
    }
}
