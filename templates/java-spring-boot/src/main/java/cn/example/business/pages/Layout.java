package cn.example.business.pages;

import cn.example.business.SystemInfo;

/** 所有页面的外框：系统名称、建设单位、承建单位。 */
final class Layout {

  private static final String TEMPLATE =
      """
      <!doctype html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>{} - {}</title>
      <link rel="icon" href="{}/assets/icon.svg" type="image/svg+xml">
      <link rel="stylesheet" href="{}/assets/style.css">
      </head>
      <body>
      <header>
      <a class="brand" href="{}/"><img src="{}/assets/icon.svg" alt="" width="36" height="36"><span>{}</span></a>
      <p>{}</p>
      </header>
      <main>
      <h1>{}</h1>
      {}
      </main>
      <footer>
      <p>主办单位：{}</p>
      <p>承建单位：{}</p>
      </footer>
      </body>
      </html>
      """;

  private Layout() {}

  static String render(String basePath, String title, Html body) {
    return Html.of(
            TEMPLATE,
            title,
            SystemInfo.NAME,
            basePath,
            basePath,
            basePath,
            basePath,
            SystemInfo.NAME,
            SystemInfo.DEPARTMENT,
            title,
            body,
            SystemInfo.DEPARTMENT,
            SystemInfo.CONTRACTOR)
        .toString();
  }
}
