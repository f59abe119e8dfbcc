import {judgeSystem} from './core/io/project/judge-system.ts'; import {findSystems} from './core/io/project/find-systems.ts';
const a=performance.now(); const all=[...findSystems('/tmp/many')]; const b=performance.now(); let n=0; for(const s of all) n+=judgeSystem(s,{}).findings.length; const c=performance.now(); console.log('find',(b-a).toFixed(0),'judge',(c-b).toFixed(0),n)
