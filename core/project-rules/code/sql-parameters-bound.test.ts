// SQL with values pasted in, and with parameters.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { sqlParametersBound } from './sql-parameters-bound.ts';

const told = (files: ExampleFiles) =>
  judgedProject(sqlParametersBound, files).map(({ where, typed }) => `${where} ${typed}`);

const java = (body: string) => ({ 'A.java': `class A {\r\nvoid a() { ${body} } }` });

describe('sql-parameters-bound', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [
      java(`String s = "select * from u where id='" + user.getUserId() + "' and x=1"; go(s);`),
      ['A.java:2 user.getUserId()'],
    ],
    [{ 'a.js': "db.query(`SELECT * FROM u WHERE name = '${req.body.name}'`)" }, ['a.js:1 req.body.name']],
    [
      { 'a.php': "<?php\n$db->query(\"SELECT * FROM u WHERE mobile = '{$info['mobile']}'\");" },
      ["a.php:2 $info['mobile']"],
    ],
    [
      { 'a.php': '<?php $u = $_GET["u"];\nmysqli_query($c, "DELETE FROM u WHERE x=\'$u\'");' },
      ['a.php:2 $u'],
    ],
    [
      { 'M.java': `interface M { @Select("select * from u where uid = '\${uid}'") U get(String uid); }` },
      [`M.java:1 "select * from u where uid = '\${uid}'"`],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    java('jdbc.query("select * from u where uid = ?", userId); String m = "update of \'" + userId + "\'";'),
    java(`String s = "select * from u where type='" + TYPE + "' order by " + column;`),
    { 'a.js': 'sql`select * from u where id = ${userId}`; db.query("select a from b where c = \'x\'")' },
    { 'a.php': '<?php $uid = addslashes($_GET["u"]); $db->query("SELECT * FROM u WHERE uid=\'$uid\'");' },
    { 'a.php': '<?php $db->query("SELECT * FROM {$prefix}u WHERE uid=\'" . $db->escape($uid) . "\'");' },
    {
      'M.java':
        'interface M { @Select("select * from u where uid = #{uid} order by ${column}") U get(String uid); }',
    },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
