package org.careerpathing.importing.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.jayway.jsonpath.JsonPath;
import org.careerpathing.support.GraphTest;
import org.careerpathing.support.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Files sent over HTTP, good ones and bad ones.
 */
@GraphTest
class ImportApiTests {

	private static final String ROLES = "id,title\nbaker,Baker\nmiller,Miller\n";

	@Autowired
	MockMvc mvc;

	@Autowired
	TestGraph graph;

	@BeforeEach
	void emptyGraph() {
		this.graph.reset();
	}

	@Test
	void takesAZipFileAndSaysHowItEnded() throws Exception {
		MockHttpServletResponse sent = send("?format=graph&source=our-company",
				file("all.zip", zip("export/roles.csv", ROLES, "__MACOSX/._roles.csv", "x", "export/.hidden", "x")));
		assertThat(sent.getStatus()).isEqualTo(202);
		String address = String.valueOf(sent.getHeader("Location"));
		String job = ended(address);
		assertThat(JsonPath.<String>read(job, "$.status")).isEqualTo("DONE");
		assertThat(JsonPath.<Integer>read(job, "$.rows[0].written")).isEqualTo(2);
		assertThat(JsonPath.<Integer>read(job, "$.percent")).isEqualTo(100);
		assertThat(JsonPath.<Integer>read(job, "$.starts")).isOne();
		assertThat(answer(address + "/refused").getContentAsString()).isEqualTo("{\"items\":[]}");
		assertThat(JsonPath.<Integer>read(answer("/v1/imports").getContentAsString(), "$.items.length()")).isOne();
	}

	@Test
	void givesTheRefusedRowsToBeMended() throws Exception {
		String address = sent("?format=graph&source=our-company",
				file("roles.csv", "id,title\nbaker,Baker\nNot An Id,\"Miller, old\"\n"));
		ended(address);
		MockHttpServletResponse rows = answer(address + "/refused/roles.csv");
		assertThat(rows.getContentType()).startsWith("text/csv");
		assertThat(rows.getHeader("Content-Disposition")).contains("attachment").contains("roles.csv");
		assertThat(rows.getContentAsString())
			.startsWith("refusedLine,refusedReason,id,title\r\n" + "3,\"id has to be an id of at most 100 characters")
			.endsWith(",Not An Id,\"Miller, old\"\r\n");
		assertThat(answer(address + "/refused/skills.csv").getStatus()).isEqualTo(404);
		assertThat(answer(address + "/refused/..%2Frefused.jsonl").getStatus()).isIn(400, 404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			?source=x                               | format  | is missing
			?format=excel&source=x                  | format  | has to be one of
			?format=graph                           | source  | is missing
			?format=graph&source=Our Company        | source  | has to be an id
			?format=graph&source=x&strict=yes       | strict  | has to be true or false
			?format=graph&source=x&minimum=5        | minimum | is not for format graph
			?format=graph&source=x&colour=red       | colour  | is not known
			?format=onet                            | files   | is without Occupation Data.txt
			?format=pay                             | source  | has to say where the pay in roles.csv comes from
			""")
	void namesWhatIsWrongWithTheQuestion(String query, String parameter, String message) throws Exception {
		MockHttpServletResponse answer = send(query, file("roles.csv", ROLES));
		assertThat(answer.getStatus()).isEqualTo(400);
		String body = answer.getContentAsString();
		assertThat(JsonPath.<String>read(body, "$.errors[0].parameter")).isEqualTo(parameter);
		assertThat(JsonPath.<String>read(body, "$.errors[0].message")).contains(message);
	}

	@Test
	void asksForFiles() throws Exception {
		MockHttpServletResponse answer = send("?format=graph&source=x");
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentAsString()).contains("send at least one file");
	}

	@Test
	void saysHowFilesAreSent() throws Exception {
		MockHttpServletResponse misnamed = send("?format=graph&source=x",
				new MockMultipartFile("file", "roles.csv", null, ROLES.getBytes(StandardCharsets.UTF_8)));
		assertThat(misnamed.getStatus()).isEqualTo(400);
		assertThat(misnamed.getContentAsString()).contains("\"parameter\":\"file\"")
			.contains("name each part with a file \\\"files\\\"");
		MockHttpServletResponse bare = this.mvc
			.perform(post("/v1/imports?format=graph&source=x").contentType("text/csv").content(ROLES))
			.andReturn()
			.getResponse();
		assertThat(bare.getStatus()).isEqualTo(415);
		assertThat(bare.getContentAsString())
			.contains("The body has to be multipart/form-data; the header Content-Type says text/csv.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../roles.csv", "/etc/roles.csv", "a/../../roles.csv", "..\\roles.csv", "c:roles.csv" })
	void takesNoZipFileThatLeadsOutOfItself(String name) throws Exception {
		MockHttpServletResponse answer = send("?format=graph&source=x", file("all.zip", zip(name, ROLES)));
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentAsString()).contains("leads out of it");
	}

	@Test
	void takesNoFileUnderTwoNamesThatAreTheSame() throws Exception {
		MockHttpServletResponse answer = send("?format=graph&source=x",
				file("all.zip", zip("a/roles.csv", ROLES, "b/Roles.csv", ROLES)));
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentAsString()).contains("twice");
	}

	@Test
	void takesASourceWithOneFormatOnly() throws Exception {
		ended(sent("?format=graph&source=one-format", file("roles.csv", ROLES)));
		MockHttpServletResponse answer = send("?format=history&source=one-format",
				file("history.csv", "person,role,start,end\n1,Baker,2018,2020\n"));
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentAsString()).contains("was imported with the format graph", "one-format-history");
		sent("?format=pay&source=one-format", file("pay.csv", "role,pay,currency,year\nbaker,30000,EUR,2024\n"));
	}

	@Test
	void retiresNothingForAFileWithoutRows() throws Exception {
		ended(sent("?format=graph&source=no-rows", file("roles.csv", ROLES)));
		String job = ended(sent("?format=graph&source=no-rows", file("roles.csv", "id,title\n")));
		assertThat(JsonPath.<String>read(job, "$.status")).isEqualTo("FAILED");
		assertThat(JsonPath.<String>read(job, "$.message")).contains("No file has a row", "Nothing was written");
	}

	@Test
	void takesNoZipFileThatIsCutOff() throws Exception {
		byte[] zip = zip("roles.csv", ROLES, "skills.csv", "id,name\nkneading,Kneading\n");
		String bytes = new String(zip, StandardCharsets.ISO_8859_1);
		// Before its second file, before its list of files, and within its last record.
		for (int end : List.of(bytes.lastIndexOf("PK\3\4"), bytes.indexOf("PK\1\2"), zip.length - 1)) {
			MockHttpServletResponse answer = send("?format=graph&source=x", file("all.zip", Arrays.copyOf(zip, end)));
			assertThat(answer.getStatus()).as("%s of %s bytes", end, zip.length).isEqualTo(400);
			assertThat(answer.getContentAsString()).contains("a zip file that is not whole");
		}
	}

	@Test
	void takesNoZipFileThatIsDamaged() throws Exception {
		byte[] zip = zip("roles.csv", ROLES.repeat(1000));
		byte[] half = java.util.Arrays.copyOf(zip, zip.length / 2);
		assertThat(send("?format=graph&source=x", file("all.zip", half)).getStatus()).isEqualTo(400);
		assertThat(send("?format=graph&source=x", file("all.zip", "no zip")).getContentAsString())
			.contains("is not a zip file");
	}

	@Test
	void endsTheImportWhereAFileCannotBeUsed() throws Exception {
		assertThat(failure(file("roles.csv", ""))).isEqualTo("roles.csv is empty: it needs a header row");
		assertThat(failure(file("roles.csv", "id\nbaker\n")))
			.isEqualTo("roles.csv 1 title is missing: the header row needs id, title");
		assertThat(failure(file("roles.csv", "id,title,salary\nbaker,Baker,1\n")))
			.startsWith("roles.csv 1 is not a column");
		assertThat(failure(file("roles.csv", "id,title,Title\nbaker,Baker,1\n"))).contains("is there twice");
		assertThat(failure(file("roles.csv", "id,title\nbaker,\"Baker\nmiller,Miller\n")))
			.startsWith("roles.csv 2 title has a quotation mark that is never closed");
		assertThat(failure(file("roles.csv", "id;title\nbaker;Baker\nmiller;\"Miller\" of flour\n")))
			.startsWith("roles.csv 3 title has text after a closing quotation mark");
		assertThat(failure(file("roles.csv", encoded("id,title\nbaker,Bäcker\n", StandardCharsets.ISO_8859_1))))
			.isEqualTo("roles.csv 2 is not UTF-8: save the file with that encoding");
		assertThat(failure(file("roles.csv", encoded(ROLES, StandardCharsets.UTF_16))))
			.isEqualTo("roles.csv is UTF-16: save the file as UTF-8");
		assertThat(failure(file("roles.csv", encoded(ROLES, StandardCharsets.UTF_16LE))))
			.isEqualTo("roles.csv is UTF-16: save the file as UTF-8");
		assertThat(failure(file("roles.csv", "id,title\nbaker," + "x".repeat(1_200_000))))
			.startsWith("roles.csv 2 begins a row of more than 1000000 characters");
		assertThat(this.graph.run("MATCH (r:Role) RETURN count(r) AS roles").getFirst().get("roles")).isEqualTo(0L);
	}

	@Test
	void readsWhatSpreadsheetsWrite() throws Exception {
		String job = ended(sent("?format=graph&source=x",
				file("Roles.CSV", "\uFEFFID; Title ;alternatetitles\r\nbaker; \"Baker\" ;\"Bread maker;Roll maker\"\r\n"
						+ "miller;\"Miller\nof flour\";\r\n")));
		assertThat(JsonPath.<Integer>read(job, "$.rows[0].written")).isEqualTo(2);
		assertThat(this.graph.run("MATCH (r:Role) RETURN r.title AS title ORDER BY title").toString()).contains("Baker",
				"Miller\nof flour");
		assertThat(this.graph.run("MATCH (r:Role {id: 'baker'}) RETURN r.alternateTitles AS titles").getFirst())
			.containsEntry("titles", List.of("Bread maker", "Roll maker"));
	}

	@Test
	void saysThatThereIsNoSuchImport() throws Exception {
		MockHttpServletResponse answer = answer("/v1/imports/none");
		assertThat(answer.getStatus()).isEqualTo(404);
		assertThat(answer.getContentAsString()).contains("urn:problem-type:career-pathing:unknown-import");
		assertThat(answer("/v1/imports/none/refused?limit=0").getStatus()).isEqualTo(400);
	}

	@Test
	void listsTheFormats() throws Exception {
		String formats = answer("/v1/imports/formats").getContentAsString();
		assertThat(JsonPath.<java.util.List<String>>read(formats, "$.items[*].name")).contains("graph", "onet");
	}

	private String failure(MockMultipartFile file) throws Exception {
		String job = ended(sent("?format=graph&source=x", file));
		assertThat(JsonPath.<String>read(job, "$.status")).as(job).isEqualTo("FAILED");
		assertThat(JsonPath.<String>read(job, "$.message")).contains("Nothing was written");
		assertThat(JsonPath.<List<String>>read(job, "$.ignored")).as("it was looked at").isEmpty();
		String problem = "$.problems[0].";
		Object line = JsonPath.read(job, problem + "line");
		Object column = JsonPath.read(job, problem + "column");
		return JsonPath.read(job, problem + "file") + (line.equals(0) ? "" : " " + line)
				+ ((column != null) ? " " + column : "") + " " + JsonPath.read(job, problem + "reason");
	}

	private String sent(String query, MockMultipartFile... files) throws Exception {
		MockHttpServletResponse answer = send(query, files);
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(202);
		return String.valueOf(answer.getHeader("Location"));
	}

	private MockHttpServletResponse send(String query, MockMultipartFile... files) throws Exception {
		MockMultipartHttpServletRequestBuilder request = multipart(HttpMethod.POST, "/v1/imports" + query);
		for (MockMultipartFile file : files) {
			request.file(file);
		}
		return this.mvc.perform(request).andReturn().getResponse();
	}

	private MockHttpServletResponse answer(String address) throws Exception {
		return this.mvc.perform(get(java.net.URI.create(address))).andReturn().getResponse();
	}

	private String ended(String address) throws Exception {
		for (int i = 0; i < 300; i++) {
			String job = answer(address).getContentAsString();
			if (!JsonPath.<String>read(job, "$.phase").equals("ENDED")) {
				TimeUnit.MILLISECONDS.sleep(100);
			}
			else {
				return job;
			}
		}
		throw new AssertionError("The import does not end.");
	}

	private static MockMultipartFile file(String name, String content) {
		return file(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private static MockMultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("files", name, "application/octet-stream", content);
	}

	private static byte[] encoded(String content, Charset charset) {
		return content.getBytes(charset);
	}

	private static byte[] zip(String... namesAndContents) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndContents.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndContents[i]));
				zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

}
