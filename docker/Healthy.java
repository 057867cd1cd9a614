import java.net.HttpURLConnection;
import java.net.URI;

/** The container's health check: the image has no curl. */
class Healthy {

    private static final int PATIENCE_IN_MILLISECONDS = 3_000;

    public static void main(String[] arguments) throws Exception {
        var port = System.getenv().getOrDefault("SERVER_PORT", "8080");
        var liveness = URI.create("http://127.0.0.1:%s/actuator/health/liveness".formatted(port));
        var connection = (HttpURLConnection) liveness.toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_IN_MILLISECONDS);
        connection.setReadTimeout(PATIENCE_IN_MILLISECONDS);
        System.exit(connection.getResponseCode() == HttpURLConnection.HTTP_OK ? 0 : 1);
    }
}
