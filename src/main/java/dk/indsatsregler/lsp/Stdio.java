package dk.indsatsregler.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The protocol on two streams, until the editor ends it, the streams end, or the process that started it does. */
public final class Stdio {

    // It would write texts, and the ends of streams, on the error stream.
    private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j");

    private Stdio() {}

    /** Serves, and gives the code to end with. */
    public static int serve(RuleServer server, InputStream in, OutputStream out) {
        PROTOCOL.setLevel(Level.OFF);
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "indsatsregler-lsp");
            thread.setDaemon(true);
            return thread;
        });
        try (server) {
            Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>()
                    .setLocalService(server)
                    .setRemoteInterface(LanguageClient.class)
                    .setInput(in)
                    .setOutput(out)
                    .setExecutorService(threads)
                    .create();
            server.connect(launcher.getRemoteProxy());
            Future<Void> listening = launcher.startListening();
            threads.execute(() -> {
                await(listening);
                server.exit(); // nobody is there any more
            });
            return server.ended().join();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(Future<Void> listening) {
        try {
            listening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            // As when it ends: there is nobody to tell.
        }
    }
}
