// Sound files of each format, in which mutations find most of what readers know.

export const seeds: Readonly<Record<string, readonly string[]>> = {
  yaml: [
    'spring:\n  application: {name: a}\n  profiles: &p\n    active: "prod"\n  x: [1, \'2\', {y: z}]\nlist:\n- a: b\n  c: *p\n-\n  - d\n---\np: &p {o: 1}\ne: |\n  f\n  g\nh: >-\n  i\n\n  j\n<<: *p\nk: ~ # l\n',
    'services:\n  web: &w\n    image: "nginx:1"\n    environment:\n      A: ${B:-c}\n      D: {{ e }}\n  api:\n    <<: *w\n    version: @project.version@\n',
  ],
  properties: ['# a\nb.c=d\ne : f\\\n  g\nh\\ i=\\u4e2d\n#---\nspring.profiles=x\n!---\nj\nk=\n'],
  dotenv: ['# a\nexport A=b # c\nD="e\\nf # g"\nH=\'i\nj\'\nK=`l`\nM: n\nO=\n'],
  ini: ['; a\n[PHP]\nengine = On\nb = "c ; d"\ne[] = \'f\'\ng = E_ALL & ~E_NOTICE ; h\ni = "j" k\n'],
  json: ['{"a": {"b": [1, -2.5e3, "c\\n\\u4e2d", null, true]}, // d\n "e": {}, /* f */ "g": [[]],}'],
  xml: [
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE a [<!ENTITY b "c">]>\n<a xmlns:x="y">\n <x:b c="d&amp;" e=\'f\'> g &b; <!-- h --><![CDATA[ i ]]></x:b>\n <j/><?k l?>\n</a>\n',
  ],
  nginx: [
    'http {\n  log_format m \'$a\'\n    "b";\n  server { # c\n    listen 443 ssl;\n    location ~ \\.php$ {\n      proxy_pass http://${d};\n      content_by_lua_block { e = "}" }\n    }\n    if ($f = "") { return 301 {{ g }}; }\n  }\n}\n',
  ],
  gradle: [
    "plugins {\n  id 'a' version \"1\"\n  kotlin(\"jvm\")\n}\next { b = '2' }\ndef c = [d: '3']\ndependencies {\n  implementation platform(\"g:n:$b\")\n  api group: 'h', name: 'i',\n    version: c.d\n  test('j:k:${c.d}') { exclude group: 'l' }\n}\n/* m */ apply plugin: 'o'\nval p by extra(\"4\")\n",
  ],
};
