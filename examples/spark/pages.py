"""Pages in, records out, as a Spark job.

    spark-submit --master … pages.py PAGES.jsonl OUT [--klynge 'klynge pipe'] [--partitions N]

PAGES: JSON lines {"url": …, "html": …} (see `klynge pipe --help`). Each partition is piped through one `klynge pipe`,
a line in for a line out; Spark does a partition again where an executor is lost. A page without a record is a line
{"failed": …}. Every machine needs Node.js and klynge.
"""

import argparse

from pyspark.sql import SparkSession


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("pages")
    parser.add_argument("out")
    parser.add_argument("--klynge", default="klynge pipe")
    parser.add_argument("--partitions", type=int, default=None)
    args = parser.parse_args()

    spark = SparkSession.builder.appName("klynge").getOrCreate()
    pages = spark.sparkContext.textFile(args.pages, args.partitions)
    # checkCode: a pipe that fails also fails the task, and Spark retries it.
    pages.pipe(args.klynge, checkCode=True).saveAsTextFile(args.out)
    records = spark.sparkContext.textFile(args.out)
    failed = records.filter(lambda line: line.startswith('{"failed"')).count()
    print(f"{records.count()} lines, {failed} of them failures")
    spark.stop()


if __name__ == "__main__":
    main()
