package cn.example.business.pages;

import cn.example.business.SystemInfo;

/** 所有页面的外框：系统名称、建设单位、承建单位。 */
final class Layout {
  private Layout() {}

  static String render(String basePath, String title, Html body) {
    return new Html()
        .markup("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .markup(Html.of("<title>{} - {}</title>\n", title, SystemInfo.NAME))
        .markup(
            Html.of(
                "<link rel=\"icon\" href=\"{}/assets/icon.svg\" type=\"image/svg+xml\">\n",
                basePath))
        .markup(Html.of("<link rel=\"stylesheet\" href=\"{}/assets/style.css\">\n", basePath))
        .markup("</head>\n<body>\n<header>\n")
        .markup(Html.of("<a class=\"brand\" href=\"{}/\">", basePath))
        .markup(
            Html.of(
                "<img src=\"{}/assets/icon.svg\" alt=\"\" width=\"36\" height=\"36\">", basePath))
        .markup(Html.of("<span>{}</span></a>\n", SystemInfo.NAME))
        .markup(Html.of("<p>{}</p>\n</header>\n<main>\n", SystemInfo.DEPARTMENT))
        .markup(Html.of("<h1>{}</h1>\n", title))
        .markup(body)
        .markup("\n</main>\n<footer>\n")
        .markup(Html.of("<p>主办单位：{}</p>\n", SystemInfo.DEPARTMENT))
        .markup(Html.of("<p>承建单位：{}</p>\n", SystemInfo.CONTRACTOR))
        .markup("</footer>\n</body>\n</html>\n")
        .toString();
  }
}
