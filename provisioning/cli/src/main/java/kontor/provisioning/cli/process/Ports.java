package kontor.provisioning.cli.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import kontor.provisioning.cli.Failure;

/** Tells whether a port of the loopback address is free, and says it well if not. */
public final class Ports {
    private Ports() {
    }

    /**
     * @param port a port
     * @return true if a server could listen there now
     */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @param port the port
     * @param part who wants it
     * @param variable environment variable that sets it
     * @throws Failure if another program has it; the program is named if the system tells
     */
    public static void requireFree(int port, String part, String variable) {
        if (isFree(port)) {
            return;
        }
        String owner = PortOwner.of(port).map(found -> " by " + found).orElse("");
        throw new Failure("Port " + port + ", which " + part + " needs, is taken" + owner + ".",
            "Stop that program, or choose another port, for example:  " + variable + "=" + suggestion(port)
                + " ./kontor start");
    }

    private static int suggestion(int port) {
        for (int candidate = port + 10_000; candidate <= 65_000; candidate++) {
            if (isFree(candidate)) {
                return candidate;
            }
        }
        return port < 30_000 ? port + 1 : port - 10_000;
    }
}
