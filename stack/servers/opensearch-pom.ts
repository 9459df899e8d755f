/** The OpenSearch that is fetched where none is: the newest line that runs on the Java of today's Debian. */
export const openSearchVersion = '2.19.5'

/** The Javas that this version is made for. */
export const openSearchJavas = [17, 21, 11] as const

/** A module that the distribution on Maven Central lacks: its name, its artifact, and the class that OpenSearch loads. */
type Module = { name: string; artifact: string; classname: string }

/** Stemmers, synonyms and n-grams; ranking by features and search as one types. */
export const modules: readonly Module[] = [
  {
    name: 'analysis-common',
    artifact: 'analysis-common',
    classname: 'org.opensearch.analysis.common.CommonAnalysisPlugin',
  },
  {
    name: 'mapper-extras',
    artifact: 'mapper-extras-client',
    classname: 'org.opensearch.index.mapper.MapperExtrasPlugin',
  },
]

/** What OpenSearch must read beside a module's jar to load it. */
export const descriptorOf = ({ name, classname }: Module): string =>
  Object.entries({
    description: name,
    version: openSearchVersion,
    name,
    classname,
    'java.version': '11',
    'opensearch.version': openSearchVersion,
    'custom.foldername': '',
    'extended.plugins': '',
    'has.native.controller': 'false',
  })
    .map(([key, value]) => `${key}=${value}\n`)
    .join('')

/** The Maven project that puts the server with its modules into its own folder. */
export const pom = (): string => `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>shop</groupId>
  <artifactId>opensearch</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.8.1</version>
        <executions>
          <execution>
            <id>server</id>
            <phase>package</phase>
            <goals><goal>unpack</goal></goals>
            <configuration>
              <markersDirectory>\${project.basedir}/markers</markersDirectory>
              <artifactItems>
                ${item('org.opensearch.distribution.integ-test-zip', 'opensearch', 'zip', '')}
              </artifactItems>
            </configuration>
          </execution>
          <execution>
            <id>modules</id>
            <phase>package</phase>
            <goals><goal>copy</goal></goals>
            <configuration>
              <artifactItems>
                ${modules.map(({ name, artifact }) => item('org.opensearch.plugin', artifact, 'jar', `/${serverFolder}/modules/${name}`)).join('\n                ')}
              </artifactItems>
            </configuration>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
`

/** The folder that the distribution unpacks itself into. */
export const serverFolder = `opensearch-${openSearchVersion}`

const item = (group: string, artifact: string, type: string, into: string): string =>
  [
    '<artifactItem>',
    `<groupId>${group}</groupId><artifactId>${artifact}</artifactId>`,
    `<version>${openSearchVersion}</version><type>${type}</type>`,
    `<outputDirectory>\${project.basedir}${into}</outputDirectory>`,
    '</artifactItem>',
  ].join('')
