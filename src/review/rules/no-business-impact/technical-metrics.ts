import { phrases } from '../../../language/phrases.ts';

/** What machines do, counted: no customer, no money and no hour of anybody's day in it yet. */
export const TECHNICAL_METRICS = phrases(
  'latency|latencies|throughput|bandwidth|iops|qps|rps|tps|coverage|allocations',
  'response|load|build|compile|startup|start|boot|query|processing|execution|render|deployment|deploy|pipeline|test time|times',
  'p50|p90|p95|p99|p999',
  'cpu|memory|heap|disk|ram|cache usage|use|consumption|footprint|load|pressure|utilisation|utilization?',
  'error|failure|drop|hit|miss|defect|bug|retry|timeout|flake|collision|loss rate|rates',
  'bugs|defects|flakes|timeouts|retries|regressions|warnings|exceptions|deadlocks|errors',
  'cold start|starts',
  'bundle|binary|image|index|table|payload size',
  'lines of code',
  'queue depth|length',
  'consumer|replication|network|input lag',
  'requests|queries|events|messages|records|rows|jobs|writes|reads per|a second|minute|hour',
  'test suite',
  'cyclomatic complexity',
);
