package news.parallax.cli;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/// Which hosts may be asked: those on the public internet, unless the user allows more. A page, or
/// a redirection, must not make this program speak to machines that only the user can reach.
final class Hosts {
  private Hosts() {}

  /// @throws Unreachable when the address is none of http and https, or its host may not be asked
  static void check(URI uri, boolean allowPrivate) throws Unreachable {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Unreachable(
          "it leads to '%s:', and only http and https are fetched".formatted(scheme),
          "Save it yourself, and read the file.");
    }
    if (uri.getHost() == null || uri.getUserInfo() != null) {
      throw new Unreachable("it names no host, or a user with it", "Correct the address.");
    }
    if (allowPrivate) {
      return;
    }
    for (InetAddress address : addresses(uri.getHost())) {
      if (!isPublic(address)) {
        throw new Unreachable(
            "%s is inside a private network (%s)"
                .formatted(uri.getHost(), address.getHostAddress()),
            "Give --allow-private if you mean it.");
      }
    }
  }

  private static InetAddress[] addresses(String host) throws Unreachable {
    try {
      return InetAddress.getAllByName(host.replaceAll("^\\[|\\]$", ""));
    } catch (UnknownHostException e) {
      throw new Unreachable("there is no host %s".formatted(host), "Correct the address.");
    }
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
