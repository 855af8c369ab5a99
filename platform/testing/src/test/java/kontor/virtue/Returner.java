package kontor.virtue;

import kontor.sins.UndeclaredFriend;

/** Closes a circle of modules. */
public class Returner {
    UndeclaredFriend back;
}
