package news.parallax.cli;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/// Which hosts may be asked: those on the public internet, unless the user allows more. A page, or
/// a redirection, must not make this program speak to machines that only the user can reach. Nor
/// must a name that stands for another address the moment after it was checked: a name is resolved
/// once, and what connects gets the addresses that were checked.
final class Hosts extends SystemDefaultDnsResolver {
  private final boolean allowPrivate;
  private final Lookup lookup;
  private final Map<String, InetAddress[]> checked = new ConcurrentHashMap<>();

  /// Finds the addresses of a host.
  @FunctionalInterface
  interface Lookup {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  Hosts(boolean allowPrivate) {
    this(allowPrivate, InetAddress::getAllByName);
  }

  Hosts(boolean allowPrivate, Lookup lookup) {
    this.allowPrivate = allowPrivate;
    this.lookup = lookup;
  }

  /// @throws Unreachable when the address is none of http and https, or its host may not be asked
  void check(URI uri) throws Unreachable {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Unreachable(
          "it leads to '%s:', and only http and https are fetched".formatted(scheme),
          "Save it yourself, and read the file.");
    }
    if (uri.getHost() == null || uri.getUserInfo() != null) {
      throw new Unreachable("it names no host, or a user with it", "Correct the address.");
    }
    String host = plain(uri.getHost());
    InetAddress[] addresses = addresses(host);
    for (InetAddress address : addresses) {
      if (!allowPrivate && !isPublic(address)) {
        throw new Unreachable(
            "%s is inside a private network (%s)"
                .formatted(uri.getHost(), address.getHostAddress()),
            "Give --allow-private if you mean it.");
      }
    }
    checked.put(host, addresses);
  }

  private InetAddress[] addresses(String host) throws Unreachable {
    try {
      return lookup.addresses(host);
    } catch (UnknownHostException e) {
      throw new Unreachable("there is no host %s".formatted(host), "Correct the address.");
    }
  }

  /// As they were when the host was checked; those of the user's own proxy are asked for.
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] known = checked.get(plain(host));
    return known == null ? super.resolve(host) : known.clone();
  }

  private static String plain(String host) {
    return host.replaceAll("^\\[|\\]$", "").toLowerCase(Locale.ROOT);
  }

  /// Neither this machine nor a local network (IANA special-purpose address registries).
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    if (address instanceof Inet6Address) {
      boolean uniqueLocal = (first & 0xFE) == 0xFC;
      boolean translated = first == 0 && second == 0x64;
      boolean teredoOrSixToFour =
          first == 0x20 && (second == 0x01 && bytes[2] == 0 || second == 0x02);
      boolean compatible = first == 0 && second == 0;
      return !uniqueLocal && !translated && !teredoOrSixToFour && !compatible;
    }
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    return first != 0 && first < 240 && !shared && !benchmark;
  }
}
